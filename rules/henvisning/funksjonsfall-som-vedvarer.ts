import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

export const funksjonsfallSomVedvarer = rule({
  id: 'henvisning/funksjonsfall-som-vedvarer',
  title: {
    nb: 'Betydelig funksjonsfall som varer ved eller øker, bør føre til henvisning til nasjonalt pasientforløp',
    nn: 'Betydeleg funksjonsfall som varer ved eller aukar, bør føre til tilvising til nasjonalt pasientforløp',
    en: 'Significant loss of function that persists or worsens should lead to referral to the national patient pathway',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.22'],
  gaps: ['G31'],
  when: all(hovedforlop(2), is('funksjonsfall', 'betydelig'), is('vedvarerEllerForverres')),
  then: action('henvis-pasientforlop'),
})
