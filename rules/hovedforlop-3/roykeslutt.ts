import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** Smoking. */
export const roykeslutt = rule({
  id: 'hovedforlop-3/roykeslutt',
  title: {
    nb: 'Den som røyker, får tilbud om røykeslutt',
    nn: 'Den som røykjer, får tilbod om røykjeslutt',
    en: 'A person who smokes is offered help to stop',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.73'],
  when: all(hovedforlop(3), is('royker')),
  then: action('tilby-roykeslutt'),
})
