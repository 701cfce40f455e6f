import { tilpassetHjelp } from '../../../rules/tjenestetilgang/tilpasset-hjelp.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(tilpassetHjelp, 'tilpass-hjelpen', ['R1.08', 'R1.09', 'R1.13', 'R1.14', 'R1.27'].flatMap(forAlle))
