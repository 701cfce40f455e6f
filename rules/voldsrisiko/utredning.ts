import { table } from '../../src/engine/rule.js'
import { forhoyetVoldsrisiko } from './forhoyet-voldsrisiko.js'

export const utredning = table({
  id: 'voldsrisiko/utredning',
  action: 'voldsrisikoutredning',
  rows: [
    {
      statement: 'R9.03',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'utredning der personen er til daglig',
        nn: 'utgreiing der personen er til dagleg',
        en: 'assessment where the person is day to day',
      },
    },
    // The guide is silent on confidentiality here: consent or another legal basis is needed all the same (G27).
    {
      statement: 'R9.04',
      strength: 'advice',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'ellers innhenting av nødvendige opplysninger',
        nn: 'elles innhenting av nødvendige opplysningar',
        en: 'otherwise obtaining the necessary information',
      },
    },
    {
      statement: 'R9.22',
      strength: 'may',
      when: forhoyetVoldsrisiko,
      option: {
        nb: 'triagering av voldsrisikoen i situasjonen',
        nn: 'triagering av valdsrisikoen i situasjonen',
        en: 'triage of the violence risk in the situation',
      },
    },
  ],
})
