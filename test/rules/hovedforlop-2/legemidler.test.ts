import { legemidlerIHovedforlop2 } from '../../../rules/hovedforlop-2/legemidler.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(legemidlerIHovedforlop2, 'tilby-legemiddelbehandling', inHovedforlop2('R6.54'))
