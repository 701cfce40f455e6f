import { tilgangTilHovedforlop1 } from '../../../rules/hovedforlop-2/tilgang-til-hovedforlop-1.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(tilgangTilHovedforlop1, 'gi-tilgang-til-andre-hovedforlop', inHovedforlop2('R6.25', 'R6.53'))
