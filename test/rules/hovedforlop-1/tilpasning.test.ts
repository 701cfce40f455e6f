import { tilpasningIHovedforlop1 } from '../../../rules/hovedforlop-1/tilpasning.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(tilpasningIHovedforlop1, 'tilpass-hjelpen', inHovedforlop1('R5.74', 'R5.75'))
