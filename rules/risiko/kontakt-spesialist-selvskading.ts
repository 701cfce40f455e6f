import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvskadingAvdekket } from './funn.js'

export const kontaktSpesialistSelvskading = rule({
  id: 'risiko/kontakt-spesialist-selvskading',
  title: {
    nb: 'Avdekkes selvskading i hovedforløp 1, bør spesialisthelsetjenesten kontaktes for vurdering',
    nn: 'Blir sjølvskading avdekt i hovudforløp 1, bør spesialisthelsetenesta kontaktast for vurdering',
    en: 'When self-harm is found in hovedforløp 1, specialist services should be contacted for an assessment',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R5.30'],
  when: all(hovedforlop(1), selvskadingAvdekket),
  then: action('kontakt-spesialist-selvskading'),
})
