import { kroppsligHelse } from '../../../rules/tjenestetilgang/kroppslig-helse.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(kroppsligHelse, 'folg-opp-kroppslig-helse', ['R1.45'].flatMap(forAlle))
