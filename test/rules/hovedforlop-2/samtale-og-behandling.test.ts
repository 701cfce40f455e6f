import { samtaleOgBehandling } from '../../../rules/hovedforlop-2/samtale-og-behandling.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(samtaleOgBehandling, 'tilby-samtale-og-behandling', inHovedforlop2('R6.38', 'R6.50', 'R6.55', 'R6.66'))
