import { tannhelseIHovedforlop2 } from '../../../rules/hovedforlop-2/tannhelse.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(tannhelseIHovedforlop2, 'folg-opp-tannhelse', inHovedforlop2('R6.27', 'R6.63'))
