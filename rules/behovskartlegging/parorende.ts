import { table } from '../../src/engine/rule.js'
import { all, is } from '../vocabulary.js'

// This recommendation is silent on consent, others name it (G27): without consent this stops, and nothing else does.
const medParorende = all(is('parorendeTilgjengelig'), is('samtykkeParorende'))

/** What next of kin can tell. */
export const parorende = table({
  id: 'behovskartlegging/parorende',
  action: 'innhent-opplysninger-fra-parorende',
  rows: [
    {
      statement: 'R4.04',
      strength: 'may',
      when: medParorende,
      option: {
        nb: 'opplysninger som er nyttige for kartleggingen',
        nn: 'opplysningar som er nyttige for kartlegginga',
        en: 'information that is useful to the mapping',
      },
      gaps: ['G27'],
    },
    {
      statement: 'R4.72',
      strength: 'advice',
      when: medParorende,
      option: {
        nb: 'hvordan de ser på dagens situasjon',
        nn: 'korleis dei ser på situasjonen no',
        en: 'how they see the situation now',
      },
      gaps: ['G27'],
    },
    {
      statement: 'R4.73',
      strength: 'advice',
      when: medParorende,
      option: {
        nb: 'hvordan personen er i gode perioder',
        nn: 'korleis personen er i gode periodar',
        en: 'how the person is in good periods',
      },
      gaps: ['G27'],
    },
    {
      statement: 'R4.74',
      strength: 'advice',
      when: medParorende,
      option: {
        nb: 'hva som har hjulpet i vanskelige perioder',
        nn: 'kva som har hjelpt i vanskelege periodar',
        en: 'what has helped in difficult periods',
      },
      gaps: ['G27'],
    },
    {
      statement: 'R4.75',
      strength: 'advice',
      when: medParorende,
      option: {
        nb: 'opplysninger som hører til resten av kartleggingen',
        nn: 'opplysningar som høyrer til resten av kartlegginga',
        en: 'information that belongs to the rest of the mapping',
      },
      gaps: ['G27'],
    },
  ],
})
