import { fastlege } from '../../../rules/hovedforlop-3/fastlege.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

testTable(fastlege, 'involver-fastlege', [...forRows(['R7.36', 'R7.58'], everybodyInHovedforlop3)])
