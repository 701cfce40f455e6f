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

testRule('risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3', 'derived', [
  ['no suicide risk in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['imminent danger of suicide in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  [
    'suicide risk found in hovedforlop 3, with specialist follow-up already arranged',
    { ...hovedforlop3, selvmordsrisiko: 'avdekket', oppfolgingISpesialisthelsetjenesten: true },
    'applies',
  ],
  ['suicide risk found in hovedforlop 2', { ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  [
    'suicide risk found, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    'does-not-apply',
  ],
  ['suicide risk found, nothing known of the level', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'unknown'],
  ...notMapped('selvmordsrisiko', hovedforlop3),
  ['suicide risk found of a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
])

testAction('henvis-spesialist-selvmordsrisiko', [
  ['is absent in hovedforlop 3: no suicide risk', { ...hovedforlop3, selvmordsrisiko: 'nei' }, 'absent'],
  [
    'shall be done in hovedforlop 3, and is marked as derived: suicide risk found',
    { ...hovedforlop3, selvmordsrisiko: 'avdekket' },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'derived',
      urgency: 'same-day',
      statements: ['R6.32'],
      rules: ['risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3'],
      gaps: ['G8'],
      levels: [3],
      to: ['spesialisthelsetjenesten'],
    },
  ],
  [
    'shall be done in hovedforlop 3, and is marked as derived: imminent danger of suicide',
    { ...hovedforlop3, selvmordsrisiko: 'akutt-fare' },
    { strength: 'shall', certainty: 'certain', basis: 'derived' },
  ],
  [
    'is merely possible, and derived, in hovedforlop 3 while nothing was mapped',
    { ...hovedforlop3, selvmordsrisiko: undefined },
    { strength: 'shall', certainty: 'possible', basis: 'derived', urgency: 'routine', dependsOn: ['selvmordsrisiko'] },
  ],
])

testLiteralAction('henvis-spesialist-selvmordsrisiko', [
  ['is absent in hovedforlop 3: the text is silent', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'absent'],
  [
    'is a precaution of hovedforlop 2 only while 2 and 3 are possible',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      levels: [2],
      rules: ['risiko/henvis-spesialist-selvmordsrisiko'],
    },
  ],
])
