import { fysiskAktivitetIHovedforlop1 } from '../../../rules/hovedforlop-1/fysisk-aktivitet.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(fysiskAktivitetIHovedforlop1, 'tilby-fysisk-aktivitet', inHovedforlop1('R5.28', 'R5.29', 'R5.65', 'R5.68'))
