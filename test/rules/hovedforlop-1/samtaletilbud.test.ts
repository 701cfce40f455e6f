import { samtaletilbud } from '../../../rules/hovedforlop-1/samtaletilbud.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(samtaletilbud, 'tilby-samtale-og-behandling', inHovedforlop1('R5.62', 'R5.67'))
