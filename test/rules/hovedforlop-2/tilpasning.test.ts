import { tilpasningIHovedforlop2 } from '../../../rules/hovedforlop-2/tilpasning.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(tilpasningIHovedforlop2, 'tilpass-hjelpen', inHovedforlop2('R6.39', 'R6.40'))
