import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** Which infection the risk concerns is no fact of its own: the person is given the wider right. */
export const allmennfarligSmitte = rule({
  id: 'skadereduksjon/allmennfarlig-smitte',
  title: {
    nb: 'Gi vaksine, informasjon og annen forebygging ved fare for allmennfarlig smitte, som hepatitt B og C',
    nn: 'Gi vaksine, informasjon og anna førebygging ved fare for allmennfarleg smitte, som hepatitt B og C',
    en: 'Give vaccination, information and other prevention at risk of dangerous infection, such as hepatitis B and C',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R8.46', 'R8.47'],
  when: is('smitterisiko'),
  then: action('tilby-smittevernhjelp'),
})
