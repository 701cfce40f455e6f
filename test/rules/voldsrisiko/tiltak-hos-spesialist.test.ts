import { tiltakHosSpesialist } from '../../../rules/voldsrisiko/tiltak-hos-spesialist.js'
import { testTable } from '../status.js'
import { vedForhoyetRisiko } from './forhoyet.js'

testTable(tiltakHosSpesialist, 'handter-voldsrisiko', ['R9.39', 'R9.40'].flatMap(vedForhoyetRisiko))
