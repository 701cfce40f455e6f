import { table } from '../../src/engine/rule.js'
import { any, is } from '../vocabulary.js'

export const tolk = table({
  id: 'tjenestetilgang/tolk',
  action: 'tilpass-sprak-og-kultur',
  rows: [
    {
      statement: 'R1.48',
      strength: 'advice',
      when: any(is('tolkebehov'), is('annenKulturellBakgrunn')),
      option: {
        nb: 'tolk og informasjon tilpasset språk og kultur',
        nn: 'tolk og informasjon tilpassa språk og kultur',
        en: 'interpreter, and information fitted to language and culture',
      },
    },
  ],
})
