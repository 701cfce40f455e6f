import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import {
  barn,
  hovedforlop1Eller2,
  hovedforlop2Eller3,
  notMapped,
  testAction,
  testLiteralAction,
  testRule,
} from './cases.js'

testRule('risiko/sok-veiledning-selvmordsrisiko', 'guideline', [
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
  ...notMapped('selvmordsrisiko', hovedforlop2),
  ['suicide risk found of a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found of a mild and lasting problem at unknown age',
    { ...hovedforlop2, alder: undefined, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
])

testAction('sok-veiledning-selvmordsrisiko', [
  ['is absent in hovedforlop 2: no suicide risk', { ...hovedforlop2, selvmordsrisiko: 'nei' }, 'absent'],
  [
    'is advised in hovedforlop 2: suicide risk found',
    { ...hovedforlop2, selvmordsrisiko: 'avdekket' },
    {
      kind: 'contact',
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R6.72'],
      rules: ['risiko/sok-veiledning-selvmordsrisiko'],
      gaps: ['G10'],
      levels: [2],
    },
  ],
  ['is absent in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'absent'],
  [
    'is certain while hovedforlop 2 and 3 are possible: it holds in both',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    {
      strength: 'advice',
      certainty: 'certain',
      rules: ['risiko/sok-veiledning-selvmordsrisiko', 'risiko/sok-veiledning-selvmordsrisiko-hovedforlop-3'],
      levels: [2, 3],
    },
  ],
  [
    'is a precaution of hovedforlop 2 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'precautionary', levels: [2], dependsOn: ['varighet'] },
  ],
  [
    'is merely possible while nothing was mapped',
    { ...hovedforlop2, selvmordsrisiko: undefined },
    { certainty: 'possible', dependsOn: ['selvmordsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'absent'],
])

testLiteralAction('sok-veiledning-selvmordsrisiko', [
  [
    'is advised in hovedforlop 2',
    { ...hovedforlop2, selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'certain', basis: 'guideline', statements: ['R6.72'] },
  ],
  [
    'is a precaution of hovedforlop 2 only while 2 and 3 are possible',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    { certainty: 'precautionary', levels: [2] },
  ],
])

test('guidance never takes the place of the referral', () => {
  const ids = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' }).actions.map(({ id }) => id)
  expect(ids).toContain('sok-veiledning-selvmordsrisiko')
  expect(ids).toContain('henvis-spesialist-selvmordsrisiko')
})
