import { behandling } from '../../../rules/hovedforlop-3/behandling.js'
import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

const begge = { ...hovedforlop3, problemomrade: ['psykisk-helse', 'rusmidler'] } as const
const psykiske = [
  'angst',
  'depresjon',
  'forlenget-sorgforstyrrelse',
  'bipolar-lidelse',
  'psykose-god-prognose',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
  'tvangslidelse',
] as const
const barePsykisk = { ...hovedforlop3, tilstander: [] } as const
const bareRus = { ...hovedforlop3, problemomrade: ['rusmidler'], tilstander: [] } as const
const { problemomrade: _, ...utenOmrade } = hovedforlop3

testTable(behandling, 'tilby-samtale-og-behandling', [
  ...forRows(['R7.71'], everybodyInHovedforlop3),
  ['R7.67', 'both problem areas', begge, 'applies'],
  [
    'R7.67',
    'both named as disorders, one area ticked',
    { ...hovedforlop3, tilstander: ['psykoselidelse', 'avhengighet'] },
    'applies',
  ],
  ...[
    ...eachTilstand(bareRus, ...psykiske),
    ...eachTilstand(barePsykisk, 'skadelig-bruk', 'avhengighet'),
    ...eachMissing(bareRus, 'problemomrade', 'tilstander'),
    ...eachMissing(barePsykisk, 'problemomrade', 'tilstander'),
  ].map(ofRow('R7.67')),
  [
    'R7.67',
    'both problem areas, mild and short',
    { ...hovedforlop1, ...begge, alvorlighet: 'mild', varighet: 'kortvarig' },
    'does-not-apply',
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
