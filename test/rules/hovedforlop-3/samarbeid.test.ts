import { samarbeid } from '../../../rules/hovedforlop-3/samarbeid.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows, withNeedInHovedforlop3 } from './cases.js'

testTable(samarbeid, 'involver-samarbeidspartnere', [
  ...forRows(['R7.14', 'R7.77', 'R7.78', 'R7.79', 'R7.82', 'R7.83', 'R7.84'], everybodyInHovedforlop3),
  ...forRows(['R7.80'], withNeedInHovedforlop3('employed', { iArbeid: true }, { iArbeid: false })),
  ...forRows(
    ['R7.81'],
    withNeedInHovedforlop3(
      'in contact with the correctional service',
      { kontaktMedKriminalomsorgen: true },
      { kontaktMedKriminalomsorgen: false },
    ),
  ),
])
