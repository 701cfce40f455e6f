import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const samtaleOgBehandling = table({
  id: 'hovedforlop-2/samtale-og-behandling',
  action: 'tilby-samtale-og-behandling',
  rows: [
    {
      statement: 'R6.38',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'behandling i et lavterskeltilbud',
        nn: 'behandling i eit lågterskeltilbod',
        en: 'treatment in a low-threshold service',
      },
    },
    {
      statement: 'R6.50',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'råd og enkel støtte, gjerne med pårørende og nettverk',
        nn: 'råd og enkel støtte, gjerne med pårørande og nettverk',
        en: 'guidance and simple support, preferably with next of kin and network',
      },
    },
    {
      statement: 'R6.55',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'samtaler hos fastlege, psykolog eller andre fagfolk',
        nn: 'samtalar hos fastlege, psykolog eller andre fagfolk',
        en: 'conversations with a GP, psychologist or other professionals',
      },
    },
    {
      statement: 'R6.66',
      strength: 'may',
      when: hovedforlop(2),
      option: { nb: 'musikkterapi', nn: 'musikkterapi', en: 'music therapy' },
    },
  ],
})
