import { table } from '../../src/engine/rule.js'
import { any, is } from '../vocabulary.js'

export const tryggereBruk = table({
  id: 'skadereduksjon/tryggere-bruk',
  action: 'tilby-skadereduksjon',
  rows: [
    {
      statement: 'R8.25',
      strength: 'advice',
      when: any(is('injiserer'), is('illegaleRusmidler')),
      option: {
        nb: 'brukerrom, der kommunen har det',
        nn: 'brukarrom, der kommunen har det',
        en: 'a user room for safer drug use, where the municipality has one',
      },
    },
    {
      statement: 'R8.30',
      strength: 'advice',
      when: is('illegaleRusmidler'),
      option: {
        nb: 'analyse av ulovlige rusmidler',
        nn: 'analyse av ulovlege rusmiddel',
        en: 'drug checking of illegal drugs',
      },
    },
  ],
})
