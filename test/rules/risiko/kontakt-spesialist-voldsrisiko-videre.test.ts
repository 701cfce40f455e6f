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

testRule('risiko/kontakt-spesialist-voldsrisiko-videre', 'derived', [
  ['no violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk only in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['no violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk only in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    'applies',
  ],
  [
    'elevated violence risk, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  ['elevated violence risk, nothing known of the level', { ...ukjent, voldsrisiko: 'forhoyet' }, 'unknown'],
  ...notMapped('voldsrisiko', hovedforlop2),
  ['elevated violence risk of a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
])

testAction('kontakt-spesialist-voldsrisiko', [
  ['is absent in hovedforlop 2: no violence risk', { ...hovedforlop2, voldsrisiko: 'nei' }, 'absent'],
  ['is absent in hovedforlop 2: signs of violence risk only', { ...hovedforlop2, voldsrisiko: 'tegn' }, 'absent'],
  [
    'does not lapse in hovedforlop 2, and is marked as derived',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    {
      strength: 'should',
      certainty: 'certain',
      basis: 'derived',
      urgency: 'routine',
      statements: ['R5.32'],
      rules: ['risiko/kontakt-spesialist-voldsrisiko-videre'],
      gaps: ['G8', 'G10'],
      levels: [2],
    },
  ],
  [
    'does not lapse in hovedforlop 3, and is marked as derived',
    { ...hovedforlop3, voldsrisiko: 'forhoyet' },
    {
      strength: 'should',
      certainty: 'certain',
      basis: 'derived',
      urgency: 'routine',
      statements: ['R5.32'],
      rules: ['risiko/kontakt-spesialist-voldsrisiko-videre'],
      gaps: ['G8', 'G10'],
      levels: [3],
    },
  ],
  [
    'is certain, and derived, while hovedforlop 2 and 3 are possible',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    { strength: 'should', certainty: 'certain', basis: 'derived', levels: [2, 3] },
  ],
  [
    'is merely possible, and derived, in hovedforlop 2 while nothing was mapped',
    { ...hovedforlop2, voldsrisiko: undefined },
    { strength: 'should', certainty: 'possible', basis: 'derived', dependsOn: ['voldsrisiko'] },
  ],
])

testLiteralAction('kontakt-spesialist-voldsrisiko', [
  [
    'is absent in hovedforlop 2: the text has the referral there',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    'absent',
  ],
  ['is absent in hovedforlop 3: the text is silent', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'absent'],
])
