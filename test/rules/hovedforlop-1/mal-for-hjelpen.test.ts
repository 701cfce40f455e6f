import { malIHovedforlop1 } from '../../../rules/hovedforlop-1/mal-for-hjelpen.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(malIHovedforlop1, 'avtal-mal-for-hjelpen', inHovedforlop1('R5.16', 'R5.17', 'R5.34'))
