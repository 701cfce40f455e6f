import { mal } from '../../../rules/tjenestetilgang/mal.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(mal, 'avtal-mal-for-hjelpen', ['R1.28'].flatMap(forAlle))
