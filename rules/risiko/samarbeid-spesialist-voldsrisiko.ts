import { rule } from '../../src/engine/rule.js'
import { action } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

export const samarbeidSpesialistVoldsrisiko = rule({
  id: 'risiko/samarbeid-spesialist-voldsrisiko',
  title: {
    nb: 'Kommune og spesialisthelsetjeneste skal vurdere og håndtere voldsrisiko sammen',
    nn: 'Kommune og spesialisthelseteneste skal vurdere og handtere valdsrisiko saman',
    en: 'Municipality and specialist services shall assess and manage violence risk together',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.01', 'R9.06'],
  when: voldsrisikoForhoyet,
  then: action('samarbeid-spesialist-voldsrisiko'),
})
