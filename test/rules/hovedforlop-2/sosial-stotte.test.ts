import { sosialStotteIHovedforlop2 } from '../../../rules/hovedforlop-2/sosial-stotte.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(sosialStotteIHovedforlop2, 'tilby-sosial-stotte', inHovedforlop2('R6.38', 'R6.41', 'R6.46', 'R6.47'))
