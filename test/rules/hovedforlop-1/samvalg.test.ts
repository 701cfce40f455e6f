import { samvalgIHovedforlop1 } from '../../../rules/hovedforlop-1/samvalg.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(samvalgIHovedforlop1, 'samvalg-om-hjelpen', inHovedforlop1('R5.33', 'R5.35'))
