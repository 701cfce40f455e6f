import { arbeidetMedKriseOgMestringsplan } from '../../../rules/hovedforlop-3/arbeidet-med-krise-og-mestringsplan.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows, withNeedInHovedforlop3 } from './cases.js'

testTable(arbeidetMedKriseOgMestringsplan, 'krise-og-mestringsplan', [
  ...forRows(['R7.27', 'R7.28', 'R7.87'], everybodyInHovedforlop3),
  ...forRows(
    ['R7.29'],
    withNeedInHovedforlop3(
      'consenting to involve next of kin',
      { samtykkeParorende: true },
      { samtykkeParorende: false },
    ),
  ),
])
