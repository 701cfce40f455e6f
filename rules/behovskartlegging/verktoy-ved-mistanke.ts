import { table } from '../../src/engine/rule.js'
import { any, includes, is } from '../vocabulary.js'

// The guide counts violence and abuse among the events that can traumatise (R4.48).
const muligTraume = any(
  is('traumatiskHendelse'),
  is('utsattForVold'),
  includes('livshendelser', 'vold', 'seksuelle-overgrep'),
  includes('tilstander', 'traumereaksjon'),
)

/** Tools for what somebody has come to suspect. */
export const verktoyVedMistanke = table({
  id: 'behovskartlegging/verktoy-ved-mistanke',
  action: 'velg-kartleggingsverktoy',
  rows: [
    {
      statement: 'R4.33',
      strength: 'advice',
      when: is('nedsattKognisjon'),
      option: {
        nb: 'MoCA ved mistanke om mild kognitiv svikt',
        nn: 'MoCA ved mistanke om mild kognitiv svikt',
        en: 'MoCA when mild cognitive impairment is suspected',
      },
    },
    {
      statement: 'R4.36',
      strength: 'advice',
      when: muligTraume,
      option: {
        nb: 'verktøy for mulige traumehendelser (NKVTS)',
        nn: 'verktøy for moglege traumehendingar (NKVTS)',
        en: 'tools for potentially traumatic events (NKVTS)',
      },
    },
    {
      statement: 'R4.86',
      strength: 'advice',
      when: is('nedsattKognisjon'),
      option: {
        nb: 'oppgavebaserte tester, som finner lett kognitiv svikt',
        nn: 'oppgåvebaserte testar, som finn lett kognitiv svikt',
        en: 'task-based tests, which find mild cognitive impairment',
      },
    },
  ],
})
