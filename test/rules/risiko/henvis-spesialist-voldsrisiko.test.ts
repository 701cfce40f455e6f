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

testRule('risiko/henvis-spesialist-voldsrisiko', 'guideline', [
  ['no violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk only in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  [
    'elevated violence risk, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  ['elevated violence risk, nothing known of the level', { ...ukjent, voldsrisiko: 'forhoyet' }, 'unknown'],
  [
    'elevated violence risk, hovedforlop 1 and 2 left open by the text',
    { ...moderatOgKortvarig, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  ...notMapped('voldsrisiko', hovedforlop2),
  ['elevated violence risk of a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk of a mild and lasting problem at unknown age',
    { ...hovedforlop2, alder: undefined, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
])

testAction('henvis-spesialist-voldsrisiko', [
  ['is absent in hovedforlop 2: no violence risk', { ...hovedforlop2, voldsrisiko: 'nei' }, 'absent'],
  ['is absent in hovedforlop 2: signs of violence risk only', { ...hovedforlop2, voldsrisiko: 'tegn' }, 'absent'],
  [
    'shall be done in hovedforlop 2: elevated violence risk',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    {
      kind: 'referral',
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R6.33'],
      rules: ['risiko/henvis-spesialist-voldsrisiko'],
      gaps: ['G10'],
      levels: [2],
      to: ['spesialisthelsetjenesten'],
    },
  ],
  [
    'shall be done in hovedforlop 2: imminent danger of violence',
    { ...hovedforlop2, voldsrisiko: 'akutt-fare' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R6.33'] },
  ],
  [
    'is absent in hovedforlop 1, where the text asks for contact',
    { ...hovedforlop1, voldsrisiko: 'forhoyet' },
    'absent',
  ],
  [
    'is a precaution of hovedforlop 2 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R6.33'],
      rules: ['risiko/henvis-spesialist-voldsrisiko'],
      levels: [2],
      dependsOn: ['varighet'],
    },
  ],
  [
    'is a precaution also where no answer can settle hovedforlop 1 or 2',
    { ...moderatOgKortvarig, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [2], dependsOn: [] },
  ],
  [
    'is certain while hovedforlop 2 and 3 are possible: it holds in both',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'certain',
      urgency: 'routine',
      statements: ['R6.33'],
      rules: ['risiko/henvis-spesialist-voldsrisiko', 'risiko/henvis-spesialist-voldsrisiko-hovedforlop-3'],
      gaps: ['G10', 'G8'],
      levels: [2, 3],
    },
  ],
  [
    'is a precaution of hovedforlop 2 and 3 when nothing is known of the level',
    { ...ukjent, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'precautionary', levels: [2, 3] },
  ],
  [
    'is a precaution at unknown age',
    { ...hovedforlop2, alder: undefined, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'precautionary', dependsOn: ['alder'] },
  ],
  [
    'is merely possible, and can wait, while nothing was mapped',
    { ...hovedforlop2, voldsrisiko: undefined },
    { strength: 'shall', certainty: 'possible', urgency: 'routine', dependsOn: ['voldsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'absent'],
])

testLiteralAction('henvis-spesialist-voldsrisiko', [
  [
    'shall be done in hovedforlop 2',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R6.33'] },
  ],
  [
    'is a precaution while hovedforlop 1 and 2 are possible',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [2] },
  ],
])

test('a precaution is among the mandatory actions, a mere possibility is not', () => {
  const mandatory = (kartlegging: Parameters<typeof assess>[0]) => assess(kartlegging).mandatory.map(({ id }) => id)
  expect(mandatory({ ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' })).toContain('henvis-spesialist-voldsrisiko')
  expect(mandatory({ ...hovedforlop1Eller2, voldsrisiko: undefined })).not.toContain('henvis-spesialist-voldsrisiko')
})
