import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'

export const moderatOgLangvarig = rule({
  id: 'utgaver/2014/plassering/moderat-og-langvarig',
  title: {
    nb: 'Moderate vansker som varer: «mildere» leses som mindre enn alvorlig, altså hovedforløp 2',
    nn: 'Moderate vanskar som varer: «mildere» blir lese som mindre enn alvorleg, altså hovudforløp 2',
    en: 'Moderate problems that last: «milder» is read as less than severe, so hovedforløp 2',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S2.02', 'S2.06'],
  gaps: ['M1', 'M2'],
  when: all(is('alvorlighet', 'moderat'), is('varighet', 'langvarig')),
  then: { place: [2] },
})
