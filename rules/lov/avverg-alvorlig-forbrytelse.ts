import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * Everybody has this duty, while the crime can still be averted. Imminent danger of violence does not bring it about
 * alone: whether a crime of the list is most likely has to be judged.
 */
export const avvergAlvorligForbrytelse = rule({
  id: 'lov/avverg-alvorlig-forbrytelse',
  title: {
    nb: 'Avverg en alvorlig forbrytelse som er sikker eller mest sannsynlig, uten hinder av taushetsplikten',
    nn: 'Avverj eit alvorleg brotsverk som er sikkert eller mest sannsynleg, utan hinder av teieplikta',
    en: 'Avert a serious crime that is certain or most likely, regardless of confidentiality',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['strl-196'],
  when: is('alvorligForbrytelseSannsynlig'),
  urgency: 'immediate',
  then: action('avverg-alvorlig-forbrytelse'),
})
