import { skadereduksjon } from '../../../rules/tjenestetilgang/skadereduksjon.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(skadereduksjon, 'tilby-skadereduksjon', ['R1.46'].flatMap(forAlle))
