import { fysiskAktivitetIHovedforlop2 } from '../../../rules/hovedforlop-2/fysisk-aktivitet.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(
  fysiskAktivitetIHovedforlop2,
  'tilby-fysisk-aktivitet',
  inHovedforlop2('R6.28', 'R6.48', 'R6.51', 'R6.64', 'R6.65'),
)
