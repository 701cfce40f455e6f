import { akuttplass } from '../../../rules/hovedforlop-2/akuttplass.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(akuttplass, 'tilby-akuttplass-i-kommunen', [
  ...inHovedforlop2('R6.61'),
  ['R6.42', 'may need a short acute stay', { ...hovedforlop2, behovForKortAkuttopphold: true }, 'applies'],
  ['R6.42', 'not so', { ...hovedforlop2, behovForKortAkuttopphold: false }, 'does-not-apply'],
  ['R6.42', 'not asked', hovedforlop2, 'unknown'],
  [
    'R6.42',
    'may need a short acute stay, in hovedforlop 1',
    { ...hovedforlop1, behovForKortAkuttopphold: true },
    'does-not-apply',
  ],
  [
    'R6.42',
    'may need a short acute stay, in hovedforlop 3',
    { ...hovedforlop3, behovForKortAkuttopphold: true },
    'does-not-apply',
  ],
])
