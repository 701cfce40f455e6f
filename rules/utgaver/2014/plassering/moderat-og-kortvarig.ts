import { rule } from '../../../../src/engine/rule.js'
import { all, is, not } from '../../../vocabulary.js'
import { nyAngstEllerDepresjon } from './nyoppstatt-angst-eller-depresjon.js'

export const moderatOgKortvarig = rule({
  id: 'utgaver/2014/plassering/moderat-og-kortvarig',
  title: {
    nb: 'Andre moderate, kortvarige vansker: teksten plasserer dem ikke, så hovedforløp 1 og 2 står åpne',
    nn: 'Andre moderate, kortvarige vanskar: teksten plasserer dei ikkje, så hovudforløp 1 og 2 står opne',
    en: 'Other moderate, short-lived problems: the text does not place them, so hovedforløp 1 and 2 stay open',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S1.01', 'S1.02', 'S2.01'],
  gaps: ['M1'],
  when: all(is('alvorlighet', 'moderat'), is('varighet', 'kortvarig'), not(nyAngstEllerDepresjon)),
  then: { place: [1, 2] },
})
