import { gravide } from '../../../rules/hovedforlop-1/gravide.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

testTable(gravide, 'folg-opp-gravide', [
  ['R5.72', 'pregnant, with a mental problem', { ...hovedforlop1, gravid: true }, 'applies'],
  ['R5.72', 'not so', { ...hovedforlop1, gravid: false }, 'does-not-apply'],
  [
    'R5.72',
    'pregnant, the problem area not known',
    { ...hovedforlop1, gravid: true, problemomrade: undefined },
    'unknown',
  ],
  ['R5.72', 'not asked', hovedforlop1, 'unknown'],
  ['R5.72', 'pregnant, with a mental problem, in hovedforlop 2', { ...hovedforlop2, gravid: true }, 'does-not-apply'],
  ['R5.72', 'pregnant, with a mental problem, in hovedforlop 3', { ...hovedforlop3, gravid: true }, 'does-not-apply'],
  [
    'R5.72',
    'pregnant, with a substance problem only',
    { ...hovedforlop1, gravid: true, problemomrade: ['rusmidler'] },
    'does-not-apply',
  ],
])
