import { kurs } from '../../../rules/hovedforlop-1/kurs.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(kurs, 'tilby-kurs', inHovedforlop1('R5.63'))
