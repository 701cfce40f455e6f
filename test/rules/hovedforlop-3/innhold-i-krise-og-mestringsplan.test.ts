import { innholdIKriseOgMestringsplan } from '../../../rules/hovedforlop-3/innhold-i-krise-og-mestringsplan.js'
import { hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows, withNeedInHovedforlop3 } from './cases.js'

testTable(innholdIKriseOgMestringsplan, 'krise-og-mestringsplan', [
  ...forRows(['R7.86', 'R7.88', 'R7.89', 'R7.90', 'R7.91'], everybodyInHovedforlop3),
  ...forRows(
    ['R7.92'],
    withNeedInHovedforlop3('having next of kin', { parorendeTilgjengelig: true }, { parorendeTilgjengelig: false }),
  ),
  ...forRows(
    ['R7.93'],
    withNeedInHovedforlop3(
      'having children or pets',
      { mindrearigeBarn: true, kjaledyr: true },
      { mindrearigeBarn: false, kjaledyr: false },
    ),
  ),
  ['R7.93', 'children, pets not asked about', { ...hovedforlop3, mindrearigeBarn: true }, 'applies'],
  ['R7.93', 'pets, no children', { ...hovedforlop3, mindrearigeBarn: false, kjaledyr: true }, 'applies'],
  ['R7.93', 'no children, pets not asked about', { ...hovedforlop3, mindrearigeBarn: false }, 'unknown'],
  ['R7.93', 'no pets, children not asked about', { ...hovedforlop3, kjaledyr: false }, 'unknown'],
])
