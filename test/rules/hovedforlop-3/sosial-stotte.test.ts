import { sosialStotte } from '../../../rules/hovedforlop-3/sosial-stotte.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

testTable(sosialStotte, 'tilby-sosial-stotte', [...forRows(['R7.52', 'R7.68'], everybodyInHovedforlop3)])
