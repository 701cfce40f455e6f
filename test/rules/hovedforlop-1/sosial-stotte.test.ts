import { sosialStotteIHovedforlop1 } from '../../../rules/hovedforlop-1/sosial-stotte.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(sosialStotteIHovedforlop1, 'tilby-sosial-stotte', inHovedforlop1('R5.69'))
