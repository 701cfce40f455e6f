import { rule } from '../../src/engine/rule.js'
import { all, is, not } from '../vocabulary.js'
import { nyoppstattMildTilModerat } from './moderat-og-nyoppstatt.js'

export const moderatOgKortvarig = rule({
  id: 'plassering/moderat-og-kortvarig',
  title: {
    nb: 'Andre moderate, kortvarige vansker: teksten plasserer dem ikke, så hovedforløp 1 og 2 står åpne',
    nn: 'Andre moderate, kortvarige vanskar: teksten plasserer dei ikkje, så hovudforløp 1 og 2 står opne',
    en: 'Other moderate, short-lived problems: the text does not place them, so hovedforløp 1 and 2 stay open',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['R5.03', 'R5.04', 'R5.05', 'R5.06', 'R6.06'],
  gaps: ['G1'],
  when: all(is('alvorlighet', 'moderat'), is('varighet', 'kortvarig'), not(nyoppstattMildTilModerat)),
  then: { place: [1, 2] },
})
