import { arbeid } from '../../../rules/hovedforlop-3/arbeid.js'
import { testTable } from '../status.js'
import { forRows, withNeedInHovedforlop3 } from './cases.js'

testTable(arbeid, 'tilby-arbeidsstotte', [
  ...forRows(
    ['R7.31', 'R7.70'],
    withNeedInHovedforlop3(
      'in need of support for work',
      { arbeidEllerStudiebehov: true },
      { arbeidEllerStudiebehov: false },
    ),
  ),
])
