import { kunnskapsdeling } from '../../../rules/voldsrisiko/kunnskapsdeling.js'
import { testTable } from '../status.js'
import { vedForhoyetRisiko } from './forhoyet.js'

testTable(kunnskapsdeling, 'involver-samarbeidspartnere', ['R9.26'].flatMap(vedForhoyetRisiko))
