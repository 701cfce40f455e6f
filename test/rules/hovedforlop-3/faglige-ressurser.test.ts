import { fagligeRessurser } from '../../../rules/hovedforlop-3/faglige-ressurser.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows, withNeedInHovedforlop3 } from './cases.js'

testTable(fagligeRessurser, 'bruk-faglige-ressurser', [
  ...forRows(['R7.25', 'R7.62'], everybodyInHovedforlop3),
  ...forRows(
    ['R7.46'],
    withNeedInHovedforlop3(
      'in extensive and complex need',
      { storeOgSammensatteBehov: true },
      { storeOgSammensatteBehov: false },
    ),
  ),
])
