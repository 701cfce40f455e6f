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

testRule('risiko/kontakt-spesialist-selvskading-videre', 'derived', [
  ['no self-harm in hovedforlop 2', { ...hovedforlop2, selvskading: 'nei' }, 'does-not-apply'],
  ['no self-harm in hovedforlop 3', { ...hovedforlop3, selvskading: 'nei' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 2', { ...hovedforlop2, selvskading: 'akutt-krise' }, 'applies'],
  [
    'lasting or severe self-harm in hovedforlop 2',
    { ...hovedforlop2, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  ['self-harm in an acute crisis in hovedforlop 3', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'applies'],
  [
    'lasting or severe self-harm in hovedforlop 3',
    { ...hovedforlop3, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  ['self-harm in an acute crisis in hovedforlop 1', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    'applies',
  ],
  [
    'self-harm in an acute crisis, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    'unknown',
  ],
  ['self-harm in an acute crisis, nothing known of the level', { ...ukjent, selvskading: 'akutt-krise' }, 'unknown'],
  ...notMapped('selvskading', hovedforlop2),
  ['self-harm in an acute crisis of a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, selvskading: 'akutt-krise' },
    'unknown',
  ],
])

testAction('kontakt-spesialist-selvskading', [
  ['is absent in hovedforlop 2: no self-harm', { ...hovedforlop2, selvskading: 'nei' }, 'absent'],
  [
    'does not lapse in hovedforlop 2, and is marked as derived',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    {
      strength: 'should',
      certainty: 'certain',
      basis: 'derived',
      urgency: 'routine',
      statements: ['R5.30'],
      rules: ['risiko/kontakt-spesialist-selvskading-videre'],
      gaps: ['G8', 'G10'],
      levels: [2],
    },
  ],
  [
    'does not lapse in hovedforlop 3, and is marked as derived',
    { ...hovedforlop3, selvskading: 'akutt-krise' },
    {
      strength: 'should',
      certainty: 'certain',
      basis: 'derived',
      urgency: 'routine',
      statements: ['R5.30'],
      rules: ['risiko/kontakt-spesialist-selvskading-videre'],
      gaps: ['G8', 'G10'],
      levels: [3],
    },
  ],
  [
    'is certain, and derived, while hovedforlop 2 and 3 are possible',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    { strength: 'should', certainty: 'certain', basis: 'derived', levels: [2, 3] },
  ],
  [
    'is merely possible, and derived, in hovedforlop 2 while nothing was mapped',
    { ...hovedforlop2, selvskading: undefined },
    { strength: 'should', certainty: 'possible', basis: 'derived', dependsOn: ['selvskading'] },
  ],
])

testLiteralAction('kontakt-spesialist-selvskading', [
  [
    'is absent in hovedforlop 2: the text has the referral there',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    'absent',
  ],
  ['is absent in hovedforlop 3: the text is silent', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'absent'],
])
