import { oppsokendeHjelp } from '../../../rules/hovedforlop-3/oppsokende-hjelp.js'
import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

const ung = { ...hovedforlop3, alder: 25, ettervernBarnevern: false, elevVideregaende: false } as const
const { alder: _, ...utenAlder } = ung
const behov = { storeOgSammensatteBehov: true } as const
const bareRus = { ...hovedforlop3, problemomrade: ['rusmidler'], tilstander: ['avhengighet'] } as const
const psykiske = [
  'bipolar-lidelse',
  'depresjon',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
] as const
const { problemomrade: _omrade, ...utenOmrade } = hovedforlop3

testTable(oppsokendeHjelp, 'tilby-oppsokende-hjelp', [
  ...forRows(['R7.32', 'R7.45'], everybodyInHovedforlop3),
  ['R7.33', '18 years', { ...ung, alder: 18 }, 'applies'],
  ['R7.33', '25 years', ung, 'applies'],
  ['R7.33', '26 years', { ...ung, alder: 26 }, 'does-not-apply'],
  ['R7.33', '25 years, severe and short', { ...ung, varighet: 'kortvarig' }, 'does-not-apply'],
  ['R7.33', '25 years, mild and short', { ...hovedforlop1, alder: 25 }, 'does-not-apply'],
  ['R7.64', '25 years with such needs, mild and short', { ...hovedforlop1, ...behov, alder: 25 }, 'does-not-apply'],
  ['R7.63', 'mental health problem, mild and short', hovedforlop1, 'does-not-apply'],
  ...[...eachTilstand(bareRus, ...psykiske), ...eachMissing(bareRus, 'problemomrade', 'tilstander')].map(
    ofRow('R7.63'),
  ),
  ['R7.33', 'age unknown', utenAlder, 'unknown'],
  ['R7.64', '25 years with extensive and complex needs', { ...ung, ...behov }, 'applies'],
  ['R7.64', '25 years without such needs', { ...ung, storeOgSammensatteBehov: false }, 'does-not-apply'],
  ['R7.64', '26 years with extensive and complex needs', { ...ung, ...behov, alder: 26 }, 'does-not-apply'],
  [
    'R7.64',
    '25 years with such needs, severe and short',
    { ...ung, ...behov, varighet: 'kortvarig' },
    'does-not-apply',
  ],
  ['R7.64', 'needs not asked about', ung, 'unknown'],
  ['R7.64', 'age unknown', { ...utenAlder, ...behov }, 'unknown'],
  ['R7.63', 'mental health problem', hovedforlop3, 'applies'],
  ['R7.63', 'psychosis, mental health not ticked as area', { ...bareRus, tilstander: ['psykoselidelse'] }, 'applies'],
  ['R7.63', 'dependence alone', bareRus, 'does-not-apply'],
  ['R7.63', 'area unknown, no mental disorder named', { ...utenOmrade, tilstander: ['avhengighet'] }, 'unknown'],
  ['R7.63', 'area unknown, psychosis named', { ...utenOmrade, tilstander: ['psykoselidelse'] }, 'applies'],
  ['R7.63', 'mental health problem, mild and lasting', hovedforlop2, 'does-not-apply'],
])
