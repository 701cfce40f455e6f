import { rule } from '../../src/engine/rule.js'
import { all, is } from '../vocabulary.js'

/** A diagnosis is neither required nor excluding (G24). */
export const mildOgKortvarig = rule({
  id: 'plassering/mild-og-kortvarig',
  title: {
    nb: 'Milde og kortvarige vansker hører til hovedforløp 1',
    nn: 'Milde og kortvarige vanskar høyrer til hovudforløp 1',
    en: 'Mild, short-lived problems belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R3.03', 'R5.02', 'R5.07', 'R5.08', 'R5.10'],
  gaps: ['G24'],
  when: all(is('alvorlighet', 'mild'), is('varighet', 'kortvarig')),
  then: { place: [1] },
})
