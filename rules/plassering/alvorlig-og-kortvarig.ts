import { rule } from '../../src/engine/rule.js'
import { all, is } from '../vocabulary.js'

export const alvorligOgKortvarig = rule({
  id: 'plassering/alvorlig-og-kortvarig',
  title: {
    nb: 'Alvorlige vansker som ventes å gå over, hører til hovedforløp 2',
    nn: 'Alvorlege vanskar som ein ventar går over, høyrer til hovudforløp 2',
    en: 'Severe problems expected to be short-lived belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R3.04', 'R6.02', 'R6.06'],
  when: all(is('alvorlighet', 'alvorlig'), is('varighet', 'kortvarig')),
  then: { place: [2] },
})
