import { henvisningensInnhold } from '../../../rules/hovedforlop-2/henvisning.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

testTable(henvisningensInnhold, 'skriv-god-henvisning', [
  ['R6.68', 'a referral is planned', { ...hovedforlop2, henvisningPlanlegges: true }, 'applies'],
  ['R6.68', 'not so', { ...hovedforlop2, henvisningPlanlegges: false }, 'does-not-apply'],
  ['R6.68', 'not asked', hovedforlop2, 'unknown'],
  [
    'R6.68',
    'a referral is planned, in hovedforlop 1',
    { ...hovedforlop1, henvisningPlanlegges: true },
    'does-not-apply',
  ],
  [
    'R6.68',
    'a referral is planned, in hovedforlop 3',
    { ...hovedforlop3, henvisningPlanlegges: true },
    'does-not-apply',
  ],
  ['R6.69', 'a referral is planned', { ...hovedforlop2, henvisningPlanlegges: true }, 'applies'],
  ['R6.69', 'not so', { ...hovedforlop2, henvisningPlanlegges: false }, 'does-not-apply'],
  ['R6.69', 'not asked', hovedforlop2, 'unknown'],
  [
    'R6.69',
    'a referral is planned, in hovedforlop 1',
    { ...hovedforlop1, henvisningPlanlegges: true },
    'does-not-apply',
  ],
  [
    'R6.69',
    'a referral is planned, in hovedforlop 3',
    { ...hovedforlop3, henvisningPlanlegges: true },
    'does-not-apply',
  ],
])
