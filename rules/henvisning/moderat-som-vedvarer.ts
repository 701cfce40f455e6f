import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

export const moderatSomVedvarer = rule({
  id: 'henvisning/moderat-som-vedvarer',
  title: {
    nb: 'Moderate vansker som varer ved eller øker, bør føre til henvisning til nasjonalt pasientforløp',
    nn: 'Moderate vanskar som varer ved eller aukar, bør føre til tilvising til nasjonalt pasientforløp',
    en: 'Moderate problems that persist or worsen should lead to referral to the national patient pathway',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.21'],
  gaps: ['G31'],
  when: all(hovedforlop(2), is('alvorlighet', 'moderat'), is('vedvarerEllerForverres')),
  then: action('henvis-pasientforlop'),
})
