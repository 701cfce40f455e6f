import { samvalg } from '../../../rules/tjenestetilgang/samvalg.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(samvalg, 'samvalg-om-hjelpen', ['R1.10', 'R1.29'].flatMap(forAlle))
