import { mal } from '../../../rules/hovedforlop-3/mal.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

testTable(mal, 'avtal-mal-for-hjelpen', [
  ...forRows(['R7.17', 'R7.18', 'R7.19', 'R7.20', 'R7.21'], everybodyInHovedforlop3),
])
