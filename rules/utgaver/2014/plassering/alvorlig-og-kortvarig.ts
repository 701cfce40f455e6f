import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'

export const alvorligOgKortvarig = rule({
  id: 'utgaver/2014/plassering/alvorlig-og-kortvarig',
  title: {
    nb: 'Alvorlige vansker som ventes å gå over, hører til hovedforløp 2',
    nn: 'Alvorlege vanskar som ein ventar går over, høyrer til hovudforløp 2',
    en: 'Severe problems expected to be short-lived belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.01'],
  when: all(is('alvorlighet', 'alvorlig'), is('varighet', 'kortvarig')),
  then: { place: [2] },
})
