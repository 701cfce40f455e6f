import { handteringsplan } from '../../../rules/voldsrisiko/handteringsplan.js'
import { testTable } from '../status.js'
import { vedForhoyetRisiko } from './forhoyet.js'

testTable(
  handteringsplan,
  'voldsrisikohandteringsplan',
  ['R9.28', 'R9.29', 'R9.30', 'R9.31', 'R9.32', 'R9.33'].flatMap(vedForhoyetRisiko),
)
