import { kartleggingIHovedforlop1 } from '../../../rules/hovedforlop-1/kartlegging.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(kartleggingIHovedforlop1, 'gjennomfor-kartlegging-godt', inHovedforlop1('R5.49', 'R5.50'))
