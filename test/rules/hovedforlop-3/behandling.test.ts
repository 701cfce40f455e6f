import { behandling } from '../../../rules/hovedforlop-3/behandling.js'
import { hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

const begge = { ...hovedforlop3, problemomrade: ['psykisk-helse', 'rusmidler'] } as const
const { problemomrade: _, ...utenOmrade } = hovedforlop3

testTable(behandling, [
  ...forRows(['R7.71'], everybodyInHovedforlop3),
  ['R7.67', 'both problem areas', begge, 'applies'],
  [
    'R7.67',
    'both named as disorders, one area ticked',
    { ...hovedforlop3, tilstander: ['psykoselidelse', 'avhengighet'] },
    'applies',
  ],
  ['R7.67', 'mental health alone', hovedforlop3, 'does-not-apply'],
  [
    'R7.67',
    'substance use alone',
    { ...begge, problemomrade: ['rusmidler'], tilstander: ['avhengighet'] },
    'does-not-apply',
  ],
  ['R7.67', 'areas unknown, one disorder named', utenOmrade, 'unknown'],
  ['R7.67', 'both problem areas, severe and short', { ...begge, varighet: 'kortvarig' }, 'does-not-apply'],
  [
    'R7.67',
    'both problem areas, level unknown',
    { ...ukjent, problemomrade: ['psykisk-helse', 'rusmidler'] },
    'unknown',
  ],
])
