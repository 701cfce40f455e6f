import { selvhjelp } from '../../../rules/hovedforlop-1/selvhjelp.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(selvhjelp, 'tilby-selvhjelp-og-digitale-verktoy', inHovedforlop1('R5.27', 'R5.60', 'R5.61', 'R5.78', 'R5.79'))
