import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** How the mapping is carried out. */
export const gjennomforing = table({
  id: 'behovskartlegging/gjennomforing',
  action: 'gjennomfor-kartlegging-godt',
  rows: [
    {
      statement: 'R4.02',
      strength: 'should',
      when: always,
      option: {
        nb: 'ta utgangspunkt i hva som er viktig for personen',
        nn: 'ta utgangspunkt i kva som er viktig for personen',
        en: 'start from what matters to the person',
      },
    },
    {
      statement: 'R4.14',
      strength: 'advice',
      when: always,
      option: {
        nb: 'bruk tid på tillit før nærgående spørsmål',
        nn: 'bruk tid på tillit før nærgåande spørsmål',
        en: 'take time to build trust before personal questions',
      },
    },
    {
      statement: 'R4.15',
      strength: 'advice',
      when: always,
      option: {
        nb: 'vis åpenhet og interesse for det personen sier trengs',
        nn: 'vis openheit og interesse for det personen seier trengst',
        en: 'show openness and interest in what the person says is needed',
      },
    },
    {
      statement: 'R4.18',
      strength: 'advice',
      when: always,
      option: {
        nb: 'begynn med innledende spørsmål i en åpen samtale',
        nn: 'begynn med innleiande spørsmål i ein open samtale',
        en: 'begin with introductory questions in an open conversation',
      },
    },
    {
      statement: 'R4.19',
      strength: 'advice',
      when: always,
      option: {
        nb: 'gå videre med avgrensede tema etter det som kommer frem',
        nn: 'gå vidare med avgrensa tema etter det som kjem fram',
        en: 'go on to specific topics by what comes up',
      },
    },
    {
      statement: 'R4.21',
      strength: 'advice',
      when: always,
      option: {
        nb: 'velg metoder sammen med personen',
        nn: 'vel metodar saman med personen',
        en: 'choose methods together with the person',
      },
    },
    {
      statement: 'R4.82',
      strength: 'advice',
      when: always,
      option: {
        nb: 'gå frem så det ikke kjennes påtrengende eller upersonlig',
        nn: 'gå fram så det ikkje kjennest påtrengjande eller upersonleg',
        en: 'proceed so that it does not feel invasive or impersonal',
      },
    },
  ],
})
