import { fastlege } from '../../../rules/tjenestetilgang/fastlege.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(fastlege, 'involver-fastlege', [
  ...['R1.20', 'R1.31'].flatMap(forAlle),
  ['R1.32', 'a referral is planned', { ...ukjent, henvisningPlanlegges: true }, 'applies'],
  ['R1.32', 'no referral is planned', { ...ukjent, henvisningPlanlegges: false }, 'does-not-apply'],
  ['R1.32', 'not known', ukjent, 'unknown'],
])
