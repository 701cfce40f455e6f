import { raskHjelp } from '../../../rules/tjenestetilgang/rask-hjelp.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(raskHjelp, 'sett-i-gang-hjelp', ['R1.05', 'R1.06'].flatMap(forAlle))
