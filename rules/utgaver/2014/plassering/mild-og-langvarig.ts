import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'

export const mildOgLangvarig = rule({
  id: 'utgaver/2014/plassering/mild-og-langvarig',
  title: {
    nb: 'Milde vansker som varer, hører til hovedforløp 2',
    nn: 'Milde vanskar som varer, høyrer til hovudforløp 2',
    en: 'Mild problems that last belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.02'],
  when: all(is('alvorlighet', 'mild'), is('varighet', 'langvarig')),
  then: { place: [2] },
})
