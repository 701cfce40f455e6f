import { rule } from '../../src/engine/rule.js'
import { all, is } from '../vocabulary.js'

/** The lead-in of R7.02 adds «sammensatte» (complex); the definition in R3.06 does not, so it is not required (G5). */
export const alvorligOgLangvarig = rule({
  id: 'plassering/alvorlig-og-langvarig',
  title: {
    nb: 'Alvorlige og langvarige vansker hører til hovedforløp 3',
    nn: 'Alvorlege og langvarige vanskar høyrer til hovudforløp 3',
    en: 'Severe, long-lasting problems belong in hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R3.06', 'R7.02', 'R7.03', 'R7.04', 'R7.05', 'R7.06', 'R7.07', 'R7.08', 'R7.09'],
  gaps: ['G5'],
  when: all(is('alvorlighet', 'alvorlig'), is('varighet', 'langvarig')),
  then: { place: [3] },
})
