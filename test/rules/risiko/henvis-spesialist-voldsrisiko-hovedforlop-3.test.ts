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

testRule('risiko/henvis-spesialist-voldsrisiko-hovedforlop-3', 'derived', [
  ['no violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk only in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'akutt-fare' }, 'applies'],
  [
    'elevated violence risk in hovedforlop 3, with specialist follow-up already arranged',
    { ...hovedforlop3, voldsrisiko: 'forhoyet', oppfolgingISpesialisthelsetjenesten: true },
    'applies',
  ],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  [
    'elevated violence risk, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    'does-not-apply',
  ],
  ['elevated violence risk, nothing known of the level', { ...ukjent, voldsrisiko: 'forhoyet' }, 'unknown'],
  ...notMapped('voldsrisiko', hovedforlop3),
  ['elevated violence risk of a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
])

testAction('henvis-spesialist-voldsrisiko', [
  ['is absent in hovedforlop 3: no violence risk', { ...hovedforlop3, voldsrisiko: 'nei' }, 'absent'],
  ['is absent in hovedforlop 3: signs of violence risk only', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'absent'],
  [
    'shall be done in hovedforlop 3, and is marked as derived: elevated violence risk',
    { ...hovedforlop3, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'derived',
      urgency: 'routine',
      statements: ['R6.33'],
      rules: ['risiko/henvis-spesialist-voldsrisiko-hovedforlop-3'],
      gaps: ['G8'],
      levels: [3],
      to: ['spesialisthelsetjenesten'],
    },
  ],
  [
    'shall be done in hovedforlop 3, and is marked as derived: imminent danger of violence',
    { ...hovedforlop3, voldsrisiko: 'akutt-fare' },
    { strength: 'shall', certainty: 'certain', basis: 'derived' },
  ],
  [
    'is merely possible, and derived, in hovedforlop 3 while nothing was mapped',
    { ...hovedforlop3, voldsrisiko: undefined },
    { strength: 'shall', certainty: 'possible', basis: 'derived', urgency: 'routine', dependsOn: ['voldsrisiko'] },
  ],
])

testLiteralAction('henvis-spesialist-voldsrisiko', [
  ['is absent in hovedforlop 3: the text is silent', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'absent'],
  [
    'is a precaution of hovedforlop 2 only while 2 and 3 are possible',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      levels: [2],
      rules: ['risiko/henvis-spesialist-voldsrisiko'],
    },
  ],
])
