import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'

/** The frame of the examples in hovedforløp 1: what is severe or lasts is placed by the other definitions (M4). */
export const verkenAlvorligEllerLangvarig = all(is('alvorlighet', 'mild', 'moderat'), is('varighet', 'kortvarig'))

export const mildOgKortvarig = rule({
  id: 'utgaver/2014/plassering/mild-og-kortvarig',
  title: {
    nb: 'Milde og kortvarige vansker hører til hovedforløp 1',
    nn: 'Milde og kortvarige vanskar høyrer til hovudforløp 1',
    en: 'Mild, short-lived problems belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S1.01'],
  when: all(is('alvorlighet', 'mild'), is('varighet', 'kortvarig')),
  then: { place: [1] },
})
