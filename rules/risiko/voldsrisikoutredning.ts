import { rule } from '../../src/engine/rule.js'
import { action } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

/** Stricter than the «bør» of hovedforløp 1 and goes before it (G9). Holds for persons sentenced to compulsory care too. */
export const voldsrisikoutredning = rule({
  id: 'risiko/voldsrisikoutredning',
  title: {
    nb: 'Antas voldsrisikoen å være forhøyet, skal kommunen delta i en tverrfaglig utredning, uansett hovedforløp',
    nn: 'Er valdsrisikoen truleg forhøgd, skal kommunen ta del i ei tverrfagleg utgreiing, uansett hovudforløp',
    en: 'When violence risk is assumed to be elevated, the municipality shall take part in a multidisciplinary assessment, whatever the hovedforløp',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.02', 'R9.06'],
  gaps: ['G9'],
  when: voldsrisikoForhoyet,
  then: action('voldsrisikoutredning'),
})
