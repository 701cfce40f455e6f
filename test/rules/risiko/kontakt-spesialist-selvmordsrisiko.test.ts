import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import {
  barn,
  hovedforlop1Eller2,
  hovedforlop2Eller3,
  moderatOgKortvarig,
  notMapped,
  testAction,
  testLiteralAction,
  testRule,
} from './cases.js'

testRule('risiko/kontakt-spesialist-selvmordsrisiko', 'guideline', [
  ['no suicide risk in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['imminent danger of suicide in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['suicide risk found in hovedforlop 2', { ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  [
    'suicide risk found, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    'does-not-apply',
  ],
  ['suicide risk found, nothing known of the level', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'unknown'],
  [
    'suicide risk found, hovedforlop 1 and 2 left open by the text',
    { ...moderatOgKortvarig, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  ...notMapped('selvmordsrisiko', hovedforlop1),
  ['suicide risk found of a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found of a mild and short-lived problem at unknown age',
    { ...hovedforlop1, alder: undefined, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
])

testAction('kontakt-spesialist-selvmordsrisiko', [
  ['is absent: no suicide risk', { ...hovedforlop1, selvmordsrisiko: 'nei' }, 'absent'],
  [
    'should be done in hovedforlop 1: suicide risk found',
    { ...hovedforlop1, selvmordsrisiko: 'avdekket' },
    {
      kind: 'contact',
      strength: 'should',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'same-day',
      statements: ['R5.31'],
      rules: ['risiko/kontakt-spesialist-selvmordsrisiko'],
      gaps: [],
      levels: [1],
    },
  ],
  [
    'should be done in hovedforlop 1: imminent danger of suicide',
    { ...hovedforlop1, selvmordsrisiko: 'akutt-fare' },
    { strength: 'should', certainty: 'certain', basis: 'guideline', statements: ['R5.31'] },
  ],
  [
    'is certain while hovedforlop 1 and 2 are possible: it holds in both',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    {
      strength: 'should',
      certainty: 'certain',
      urgency: 'same-day',
      statements: ['R5.31'],
      rules: ['risiko/kontakt-spesialist-selvmordsrisiko', 'risiko/kontakt-spesialist-selvmordsrisiko-videre'],
      levels: [1, 2],
    },
  ],
  [
    'is a precaution at unknown age',
    { ...hovedforlop1, alder: undefined, selvmordsrisiko: 'avdekket' },
    { strength: 'should', certainty: 'precautionary', dependsOn: ['alder'], urgency: 'same-day' },
  ],
  [
    'is merely possible, and can wait, while nothing was mapped',
    { ...hovedforlop1, selvmordsrisiko: undefined },
    { strength: 'should', certainty: 'possible', urgency: 'routine', dependsOn: ['selvmordsrisiko'] },
  ],
  [
    'is merely possible when the answer was declined',
    { ...hovedforlop1, selvmordsrisiko: { absent: 'asked-declined' } },
    { certainty: 'possible', dependsOn: ['selvmordsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'absent'],
])

testLiteralAction('kontakt-spesialist-selvmordsrisiko', [
  [
    'should be done in hovedforlop 1',
    { ...hovedforlop1, selvmordsrisiko: 'avdekket' },
    { strength: 'should', certainty: 'certain', basis: 'guideline', statements: ['R5.31'] },
  ],
  [
    'is a precaution of hovedforlop 1 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    {
      strength: 'should',
      certainty: 'precautionary',
      levels: [1],
      dependsOn: ['varighet'],
      rules: ['risiko/kontakt-spesialist-selvmordsrisiko'],
    },
  ],
])
