import { lavterskeltilbud } from '../../../rules/tjenestetilgang/lavterskeltilbud.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(lavterskeltilbud, 'lavterskeltilbud', ['R0.30', 'R1.33', 'R1.34'].flatMap(forAlle))
