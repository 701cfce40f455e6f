import { rule } from '../../src/engine/rule.js'
import { action, any } from '../vocabulary.js'
import { selvmordsrisikoAvdekket, selvskadingAvdekket } from './funn.js'

export const folgNasjonaleRad = rule({
  id: 'risiko/folg-nasjonale-rad',
  title: {
    nb: 'Følg kapittel 4 og 5 i de nasjonale rådene når selvskading eller selvmordsatferd kartlegges',
    nn: 'Følg kapittel 4 og 5 i dei nasjonale råda når sjølvskading eller sjølvmordsåtferd blir kartlagd',
    en: 'Follow chapters 4 and 5 of the national advice when self-harm or suicidal behaviour is mapped',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.22', 'R6.73'],
  when: any(selvskadingAvdekket, selvmordsrisikoAvdekket),
  then: action('folg-trinnveiledning'),
})
