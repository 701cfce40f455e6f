import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
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

testRule('risiko/henvis-spesialist-selvmordsrisiko', 'guideline', [
  ['no suicide risk in hovedforlop 2', { ...hovedforlop2, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 2', { ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['imminent danger of suicide in hovedforlop 2', { ...hovedforlop2, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['suicide risk found in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  [
    'suicide risk found, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  ['suicide risk found, nothing known of the level', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'unknown'],
  [
    'suicide risk found, hovedforlop 1 and 2 left open by the text',
    { ...moderatOgKortvarig, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  ...notMapped('selvmordsrisiko', hovedforlop2),
  ['suicide risk found of a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found of a mild and lasting problem at unknown age',
    { ...hovedforlop2, alder: undefined, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
])

testAction('henvis-spesialist-selvmordsrisiko', [
  ['is absent in hovedforlop 2: no suicide risk', { ...hovedforlop2, selvmordsrisiko: 'nei' }, 'absent'],
  [
    'shall be done in hovedforlop 2: suicide risk found',
    { ...hovedforlop2, selvmordsrisiko: 'avdekket' },
    {
      kind: 'referral',
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'same-day',
      statements: ['R6.32'],
      rules: ['risiko/henvis-spesialist-selvmordsrisiko'],
      gaps: ['G10'],
      levels: [2],
      to: ['spesialisthelsetjenesten'],
    },
  ],
  [
    'shall be done in hovedforlop 2: imminent danger of suicide',
    { ...hovedforlop2, selvmordsrisiko: 'akutt-fare' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R6.32'] },
  ],
  [
    'is absent in hovedforlop 1, where the text asks for contact',
    { ...hovedforlop1, selvmordsrisiko: 'avdekket' },
    'absent',
  ],
  [
    'is a precaution of hovedforlop 2 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      urgency: 'same-day',
      statements: ['R6.32'],
      rules: ['risiko/henvis-spesialist-selvmordsrisiko'],
      levels: [2],
      dependsOn: ['varighet'],
    },
  ],
  [
    'is a precaution also where no answer can settle hovedforlop 1 or 2',
    { ...moderatOgKortvarig, selvmordsrisiko: 'avdekket' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [2], dependsOn: [] },
  ],
  [
    'is certain while hovedforlop 2 and 3 are possible: it holds in both',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    {
      strength: 'shall',
      certainty: 'certain',
      urgency: 'same-day',
      statements: ['R6.32'],
      rules: ['risiko/henvis-spesialist-selvmordsrisiko', 'risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3'],
      gaps: ['G10', 'G8'],
      levels: [2, 3],
    },
  ],
  [
    'is a precaution of hovedforlop 2 and 3 when nothing is known of the level',
    { ...ukjent, selvmordsrisiko: 'avdekket' },
    { strength: 'shall', certainty: 'precautionary', levels: [2, 3] },
  ],
  [
    'is a precaution at unknown age',
    { ...hovedforlop2, alder: undefined, selvmordsrisiko: 'avdekket' },
    { strength: 'shall', certainty: 'precautionary', dependsOn: ['alder'] },
  ],
  [
    'is merely possible, and can wait, while nothing was mapped',
    { ...hovedforlop2, selvmordsrisiko: undefined },
    { strength: 'shall', certainty: 'possible', urgency: 'routine', dependsOn: ['selvmordsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'absent'],
])

testLiteralAction('henvis-spesialist-selvmordsrisiko', [
  [
    'shall be done in hovedforlop 2',
    { ...hovedforlop2, selvmordsrisiko: 'avdekket' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R6.32'] },
  ],
  [
    'is a precaution while hovedforlop 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [2] },
  ],
])

test('a precaution is among the mandatory actions, a mere possibility is not', () => {
  const mandatory = (kartlegging: Parameters<typeof assess>[0]) => assess(kartlegging).mandatory.map(({ id }) => id)
  expect(mandatory({ ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' })).toContain(
    'henvis-spesialist-selvmordsrisiko',
  )
  expect(mandatory({ ...hovedforlop1Eller2, selvmordsrisiko: undefined })).not.toContain(
    'henvis-spesialist-selvmordsrisiko',
  )
})
