import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

export const kontaktSpesialistVoldsrisiko = rule({
  id: 'risiko/kontakt-spesialist-voldsrisiko',
  title: {
    nb: 'Avdekkes voldsrisiko i hovedforløp 1, bør spesialisthelsetjenesten kontaktes for vurdering',
    nn: 'Blir valdsrisiko avdekt i hovudforløp 1, bør spesialisthelsetenesta kontaktast for vurdering',
    en: 'When violence risk is found in hovedforløp 1, specialist services should be contacted for an assessment',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R5.32'],
  when: all(hovedforlop(1), voldsrisikoForhoyet),
  then: action('kontakt-spesialist-voldsrisiko'),
})
