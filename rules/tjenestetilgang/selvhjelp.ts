import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const selvhjelp = table({
  id: 'tjenestetilgang/selvhjelp',
  action: 'tilby-selvhjelp-og-digitale-verktoy',
  rows: [
    {
      statement: 'R1.35',
      strength: 'may',
      when: always,
      option: { nb: 'selvhjelpsgrupper', nn: 'sjølvhjelpsgrupper', en: 'self-help groups' },
    },
    {
      statement: 'R1.38',
      strength: 'may',
      when: always,
      option: { nb: 'selvhjelp med veiledning', nn: 'sjølvhjelp med rettleiing', en: 'guided self-help' },
    },
    {
      statement: 'R1.39',
      strength: 'may',
      when: always,
      option: {
        nb: 'digitale verktøy til kartlegging og behandling',
        nn: 'digitale verktøy til kartlegging og behandling',
        en: 'digital tools for mapping and treatment',
      },
    },
  ],
})
