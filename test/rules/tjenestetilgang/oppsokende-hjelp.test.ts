import { oppsokendeHjelp } from '../../../rules/tjenestetilgang/oppsokende-hjelp.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(oppsokendeHjelp, 'tilby-oppsokende-hjelp', ['R1.40', 'R1.41'].flatMap(forAlle))
