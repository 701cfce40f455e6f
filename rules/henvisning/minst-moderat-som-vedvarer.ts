import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

/** Moderate problems that persist have no exception for specialist follow-up, so severe ones that do have none either. */
export const minstModeratSomVedvarer = rule({
  id: 'henvisning/minst-moderat-som-vedvarer',
  title: {
    nb: 'Det samme gjelder i alle hovedforløp, og når vanskene er alvorlige',
    nn: 'Det same gjeld i alle hovudforløp, og når vanskane er alvorlege',
    en: 'The same holds in every hovedforløp, and when the problems are severe',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.21'],
  gaps: ['G1', 'G4', 'G31'],
  when: all(is('alvorlighet', 'moderat', 'alvorlig'), is('vedvarerEllerForverres')),
  then: action('henvis-pasientforlop'),
})
