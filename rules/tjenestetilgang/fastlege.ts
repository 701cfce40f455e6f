import { table } from '../../src/engine/rule.js'
import { always, is } from '../vocabulary.js'

export const fastlege = table({
  id: 'tjenestetilgang/fastlege',
  action: 'involver-fastlege',
  rows: [
    {
      statement: 'R1.20',
      strength: 'should',
      when: always,
      option: {
        nb: 'fastlegen samarbeider med psykisk helse- og rustjenesten',
        nn: 'fastlegen samarbeider med psykisk helse- og rustenesta',
        en: 'the GP cooperates with the mental health and substance use service',
      },
    },
    {
      statement: 'R1.31',
      strength: 'advice',
      when: always,
      option: {
        nb: 'ved behov når tiltak gjennomføres og følges opp',
        nn: 'ved behov når tiltak blir gjennomførte og følgde opp',
        en: 'when needed in carrying out and following up measures',
      },
    },
    {
      statement: 'R1.32',
      strength: 'advice',
      when: is('henvisningPlanlegges'),
      option: {
        nb: 'når det henvises til utredning eller behandling',
        nn: 'når det blir tilvist til utgreiing eller behandling',
        en: 'when referring for assessment or treatment',
      },
    },
  ],
})
