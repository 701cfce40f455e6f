import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

/** A level sorts the help, it closes none of it. Whether a measure fits is judged with the person. */
export const tiltakFraAndreHovedforlop = rule({
  id: 'samhandling/tiltak-fra-andre-hovedforlop',
  title: {
    nb: 'Et hovedforløp stenger ikke for tiltak fra de andre når de passer',
    nn: 'Eit hovudforløp stengjer ikkje for tiltak frå dei andre når dei passar',
    en: 'A hovedforløp does not shut out measures from the others when they fit',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R3.23'],
  when: always,
  then: action('gi-tilgang-til-andre-hovedforlop'),
})
