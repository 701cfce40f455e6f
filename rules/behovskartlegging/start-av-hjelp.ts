import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

// No answer, and no level, is a condition for starting.
export const startAvHjelp = rule({
  id: 'behovskartlegging/start-av-hjelp',
  title: {
    nb: 'Tiltak kan settes i gang fort, også mens kartleggingen pågår',
    nn: 'Tiltak kan setjast i gang fort, også medan kartlegginga går føre seg',
    en: 'Measures can start quickly, also while the mapping goes on',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.13'],
  when: always,
  then: action('sett-i-gang-hjelp'),
})
