import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** Dental health. */
export const tannhelse = rule({
  id: 'hovedforlop-3/tannhelse',
  title: {
    nb: 'Behov for tannhelsehjelp følges opp',
    nn: 'Behov for tannhelsehjelp blir følgt opp',
    en: 'A need for dental care is followed up',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.75'],
  when: all(hovedforlop(3), is('tannhelsebehov')),
  then: action('folg-opp-tannhelse'),
})
