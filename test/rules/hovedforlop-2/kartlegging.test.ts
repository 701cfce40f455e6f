import { kartleggingIHovedforlop2 } from '../../../rules/hovedforlop-2/kartlegging.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(kartleggingIHovedforlop2, 'gjennomfor-kartlegging-godt', inHovedforlop2('R6.35'))
