import { fastlegeIHovedforlop2 } from '../../../rules/hovedforlop-2/fastlege.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(fastlegeIHovedforlop2, 'involver-fastlege', [
  ...inHovedforlop2('R6.77'),
  [
    'R6.71',
    'a referral by someone else than the GP',
    { ...hovedforlop2, henvisningPlanlegges: true, fastlegenHenviser: false },
    'applies',
  ],
  [
    'R6.71',
    'the GP refers',
    { ...hovedforlop2, henvisningPlanlegges: true, fastlegenHenviser: true },
    'does-not-apply',
  ],
  [
    'R6.71',
    'no referral',
    { ...hovedforlop2, henvisningPlanlegges: false, fastlegenHenviser: false },
    'does-not-apply',
  ],
  [
    'R6.71',
    'a referral by someone else, in hovedforlop 3',
    { ...hovedforlop3, henvisningPlanlegges: true, fastlegenHenviser: false },
    'does-not-apply',
  ],
  ['R6.71', 'who refers is not known', { ...hovedforlop2, henvisningPlanlegges: true }, 'unknown'],
  ['R6.71', 'a referral not asked about', { ...hovedforlop2, fastlegenHenviser: false }, 'unknown'],
  [
    'R6.71',
    'a referral by someone else, in hovedforlop 1',
    { ...hovedforlop1, henvisningPlanlegges: true, fastlegenHenviser: false },
    'does-not-apply',
  ],
])
