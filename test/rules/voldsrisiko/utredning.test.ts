import { utredning } from '../../../rules/voldsrisiko/utredning.js'
import { testTable } from '../status.js'
import { vedForhoyetRisiko } from './forhoyet.js'

testTable(utredning, 'voldsrisikoutredning', ['R9.03', 'R9.04', 'R9.22'].flatMap(vedForhoyetRisiko))
