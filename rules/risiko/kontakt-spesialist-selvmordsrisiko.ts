import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { selvmordsrisikoAvdekket } from './funn.js'

export const kontaktSpesialistSelvmordsrisiko = rule({
  id: 'risiko/kontakt-spesialist-selvmordsrisiko',
  title: {
    nb: 'Avdekkes selvmordsrisiko i hovedforløp 1, bør spesialisthelsetjenesten kontaktes for vurdering',
    nn: 'Blir sjølvmordsrisiko avdekt i hovudforløp 1, bør spesialisthelsetenesta kontaktast for vurdering',
    en: 'When suicide risk is found in hovedforløp 1, specialist services should be contacted for an assessment',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R5.31'],
  when: all(hovedforlop(1), selvmordsrisikoAvdekket),
  urgency: 'same-day',
  then: action('kontakt-spesialist-selvmordsrisiko'),
})
