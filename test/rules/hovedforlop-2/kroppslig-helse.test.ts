import { kroppsligHelseIHovedforlop2 } from '../../../rules/hovedforlop-2/kroppslig-helse.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(kroppsligHelseIHovedforlop2, 'folg-opp-kroppslig-helse', inHovedforlop2('R6.26', 'R6.52', 'R6.63', 'R6.89'))
