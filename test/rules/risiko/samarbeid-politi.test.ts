import { expect } from 'vitest'
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

testRule('risiko/samarbeid-politi', 'guideline', [
  ['no violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'akutt-fare' }, 'applies'],
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
  ['elevated violence risk in a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
])

testAction('samarbeid-politi', [
  ['is absent on signs alone in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'absent'],
  [
    'shall be done in hovedforlop 3',
    { ...hovedforlop3, voldsrisiko: 'forhoyet' },
    {
      kind: 'collaboration',
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R7.41'],
      rules: ['risiko/samarbeid-politi'],
      gaps: ['G9'],
      levels: [3],
    },
  ],
  [
    'is absent in hovedforlop 2, where the text does not name the police',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    'absent',
  ],
  ['is absent in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'absent'],
  [
    'is a precaution of hovedforlop 3 while 2 and 3 are possible',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [3], dependsOn: ['varighet'] },
  ],
  [
    'is a precaution when nothing is known of the level',
    { ...ukjent, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'precautionary',
      levels: [3],
      dependsOn: expect.arrayContaining(['alvorlighet', 'varighet']),
    },
  ],
  [
    'is merely possible while nothing was mapped',
    hovedforlop3,
    { strength: 'shall', certainty: 'possible', dependsOn: ['voldsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'absent'],
])

testLiteralAction('samarbeid-politi', [
  [
    'shall be done in hovedforlop 3',
    { ...hovedforlop3, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R7.41'] },
  ],
])
