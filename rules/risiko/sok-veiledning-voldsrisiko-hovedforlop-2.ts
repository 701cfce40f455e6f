import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { tegnTilVoldsrisiko } from './funn.js'

export const sokVeiledningVoldsrisikoHovedforlop2 = rule({
  id: 'risiko/sok-veiledning-voldsrisiko-hovedforlop-2',
  title: {
    nb: 'Ved tegn til voldsrisiko i hovedforløp 2: søk veiledning hos spesialisthelsetjenesten',
    nn: 'Ved teikn til valdsrisiko i hovudforløp 2: søk rettleiing hos spesialisthelsetenesta',
    en: 'On signs of violence risk in hovedforløp 2: seek guidance from specialist services',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.76'],
  gaps: ['G9'],
  when: all(hovedforlop(2), tegnTilVoldsrisiko),
  then: action('sok-veiledning-voldsrisiko'),
})
