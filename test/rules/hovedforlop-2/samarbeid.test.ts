import { samarbeidIHovedforlop2 } from '../../../rules/hovedforlop-2/samarbeid.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(samarbeidIHovedforlop2, 'involver-samarbeidspartnere', [
  ...inHovedforlop2('R6.78', 'R6.79', 'R6.82', 'R6.83', 'R6.84'),
  ['R6.80', 'employed', { ...hovedforlop2, iArbeid: true }, 'applies'],
  ['R6.80', 'not so', { ...hovedforlop2, iArbeid: false }, 'does-not-apply'],
  ['R6.80', 'not asked', hovedforlop2, 'unknown'],
  ['R6.80', 'employed, in hovedforlop 1', { ...hovedforlop1, iArbeid: true }, 'does-not-apply'],
  ['R6.80', 'employed, in hovedforlop 3', { ...hovedforlop3, iArbeid: true }, 'does-not-apply'],
  [
    'R6.81',
    'in contact with the correctional service',
    { ...hovedforlop2, kontaktMedKriminalomsorgen: true },
    'applies',
  ],
  ['R6.81', 'not so', { ...hovedforlop2, kontaktMedKriminalomsorgen: false }, 'does-not-apply'],
  ['R6.81', 'not asked', hovedforlop2, 'unknown'],
  [
    'R6.81',
    'in contact with the correctional service, in hovedforlop 1',
    { ...hovedforlop1, kontaktMedKriminalomsorgen: true },
    'does-not-apply',
  ],
  [
    'R6.81',
    'in contact with the correctional service, in hovedforlop 3',
    { ...hovedforlop3, kontaktMedKriminalomsorgen: true },
    'does-not-apply',
  ],
])
