import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import {
  barn,
  hovedforlop1Eller2,
  hovedforlop2Eller3,
  notMapped,
  testAction,
  testLiteralAction,
  testRule,
} from './cases.js'

testRule('risiko/sok-veiledning-selvskading-hovedforlop-3', 'derived', [
  ['no self-harm in hovedforlop 3', { ...hovedforlop3, selvskading: 'nei' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 3', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'applies'],
  [
    'lasting or severe self-harm in hovedforlop 3',
    { ...hovedforlop3, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  ['self-harm in an acute crisis in hovedforlop 2', { ...hovedforlop2, selvskading: 'akutt-krise' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 1', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    'unknown',
  ],
  [
    'self-harm in an acute crisis, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    'does-not-apply',
  ],
  ['self-harm in an acute crisis, nothing known of the level', { ...ukjent, selvskading: 'akutt-krise' }, 'unknown'],
  ...notMapped('selvskading', hovedforlop3),
  ['self-harm in an acute crisis of a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, selvskading: 'akutt-krise' },
    'unknown',
  ],
])

testAction('sok-veiledning-selvskading', [
  ['is absent in hovedforlop 3: no self-harm', { ...hovedforlop3, selvskading: 'nei' }, 'absent'],
  [
    'does not lapse in hovedforlop 3, and is marked as derived',
    { ...hovedforlop3, selvskading: 'akutt-krise' },
    {
      strength: 'advice',
      certainty: 'certain',
      basis: 'derived',
      statements: ['R6.72'],
      rules: ['risiko/sok-veiledning-selvskading-hovedforlop-3'],
      gaps: ['G8', 'G10'],
      levels: [3],
    },
  ],
  [
    'is merely possible, and derived, in hovedforlop 3 while nothing was mapped',
    { ...hovedforlop3, selvskading: undefined },
    { certainty: 'possible', basis: 'derived', dependsOn: ['selvskading'] },
  ],
])

testLiteralAction('sok-veiledning-selvskading', [
  ['is absent in hovedforlop 3: the text is silent', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'absent'],
])
