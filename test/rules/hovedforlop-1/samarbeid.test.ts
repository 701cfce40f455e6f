import { samarbeidIHovedforlop1 } from '../../../rules/hovedforlop-1/samarbeid.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(samarbeidIHovedforlop1, 'involver-samarbeidspartnere', inHovedforlop1('R5.51', 'R5.77'))
