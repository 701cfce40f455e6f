import { skadereduksjon } from '../../../rules/hovedforlop-3/skadereduksjon.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

testTable(skadereduksjon, 'tilby-skadereduksjon', [...forRows(['R7.47', 'R7.49', 'R7.53'], everybodyInHovedforlop3)])
