import { selvhjelp } from '../../../rules/tjenestetilgang/selvhjelp.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(selvhjelp, 'tilby-selvhjelp-og-digitale-verktoy', ['R1.35', 'R1.38', 'R1.39'].flatMap(forAlle))
