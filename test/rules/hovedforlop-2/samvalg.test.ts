import { samvalgIHovedforlop2 } from '../../../rules/hovedforlop-2/samvalg.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(samvalgIHovedforlop2, 'samvalg-om-hjelpen', inHovedforlop2('R6.34'))
