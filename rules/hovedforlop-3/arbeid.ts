import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

/** Work and studies. */
export const arbeid = table({
  id: 'hovedforlop-3/arbeid',
  action: 'tilby-arbeidsstotte',
  rows: [
    {
      statement: 'R7.31',
      strength: 'should',
      when: all(hovedforlop(3), is('arbeidEllerStudiebehov')),
      option: {
        nb: 'bruk modeller som individuell jobbstøtte',
        nn: 'bruk modellar som individuell jobbstøtte',
        en: 'use models such as individual placement and support',
      },
    },
    {
      statement: 'R7.70',
      strength: 'advice',
      when: all(hovedforlop(3), is('arbeidEllerStudiebehov')),
      option: {
        nb: 'IPS som kunnskapsbasert vei til arbeid',
        nn: 'IPS som kunnskapsbasert veg til arbeid',
        en: 'IPS as an evidence-based way to work',
      },
    },
  ],
})
