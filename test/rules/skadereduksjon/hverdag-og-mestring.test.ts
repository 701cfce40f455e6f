import { hverdagOgMestring } from '../../../rules/skadereduksjon/hverdag-og-mestring.js'
import { eachMissing, ofRow } from '../each.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { narAktuelt } from './aktuelt.js'

const psykisk = { ...ukjent, problemomrade: ['psykisk-helse'] } as const
const ingenting = { ...psykisk, selvskadingshistorie: false, selvskading: 'nei', endretRusmonster: false } as const

testTable(hverdagOgMestring, 'tilby-skadereduksjon', [
  ...['R8.20', 'R8.21', 'R8.23', 'R8.31'].flatMap(narAktuelt),
  ['R8.22', 'self-harm in an acute crisis', { ...ukjent, selvskading: 'akutt-krise' }, 'applies'],
  ['R8.22', 'lasting self-harm', { ...ukjent, selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
  ['R8.22', 'no self-harm', hovedforlop1, 'does-not-apply'],
  ['R8.22', 'self-harm not asked about', ukjent, 'unknown'],
  [
    'R8.37',
    'mental health problem and a history of self-harm',
    { ...ingenting, selvskadingshistorie: true },
    'applies',
  ],
  ['R8.37', 'mental health problem and self-harm now', { ...ingenting, selvskading: 'akutt-krise' }, 'applies'],
  [
    'R8.37',
    'mental health problem and lasting self-harm',
    { ...ingenting, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  ...eachMissing(ingenting, 'selvskading', 'selvskadingshistorie', 'endretRusmonster').map(ofRow('R8.37')),
  ['R8.37', 'mental health problem and a changed pattern of use', { ...ingenting, endretRusmonster: true }, 'applies'],
  ['R8.37', 'none of these', ingenting, 'does-not-apply'],
  [
    'R8.37',
    'no mental health problem',
    { ...ukjent, problemomrade: ['rusmidler'], endretRusmonster: true },
    'does-not-apply',
  ],
  ['R8.37', 'no self-harm now, history not known', { ...psykisk, selvskading: 'nei' }, 'unknown'],
  ['R8.37', 'problem not known', { ...ukjent, endretRusmonster: true }, 'unknown'],
])
