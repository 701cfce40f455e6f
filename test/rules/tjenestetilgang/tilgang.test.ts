import { tilgang } from '../../../rules/tjenestetilgang/tilgang.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(tilgang, 'gi-tilgang-til-hjelp', ['R1.02', 'R1.03', 'R1.78'].flatMap(forAlle))
