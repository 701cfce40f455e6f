import { lavterskeltilbud } from '../../../rules/hovedforlop-1/lavterskeltilbud.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'

testTable(
  lavterskeltilbud,
  'lavterskeltilbud',
  inHovedforlop1('R5.12', 'R5.13', 'R5.14', 'R5.15', 'R5.36', 'R5.59', 'R5.76'),
)
