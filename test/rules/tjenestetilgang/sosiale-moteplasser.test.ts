import { sosialeMoteplasser } from '../../../rules/tjenestetilgang/sosiale-moteplasser.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(sosialeMoteplasser, 'tilby-sosial-stotte', ['R1.44'].flatMap(forAlle))
