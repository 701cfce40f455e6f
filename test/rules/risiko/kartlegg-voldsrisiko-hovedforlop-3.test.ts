import { expect } from 'vitest'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, hovedforlop1Eller2, hovedforlop2Eller3, testAction, testLiteralAction, testRule } from './cases.js'

testRule('risiko/kartlegg-voldsrisiko-hovedforlop-3', 'guideline', [
  ['a person in hovedforlop 3', hovedforlop3, 'applies'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['a person in hovedforlop 2', hovedforlop2, 'does-not-apply'],
  ['a person in hovedforlop 1', hovedforlop1, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['hovedforlop 2 or 3, not settled', hovedforlop2Eller3, 'unknown'],
  ['hovedforlop 1 or 2, not settled', hovedforlop1Eller2, 'does-not-apply'],
  ['nothing known of the level', ukjent, 'unknown'],
  ['a person of 15', barn, 'does-not-apply'],
  ['severe and lasting, of unknown age', { ...hovedforlop3, alder: undefined }, 'unknown'],
])

testAction('kartlegg-voldsrisiko', [
  [
    'shall be done in hovedforlop 3',
    { ...hovedforlop3, voldsrisiko: undefined },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      status: 'open',
      statements: ['R4.66', 'R7.40'],
      rules: ['risiko/kartlegg-voldsrisiko', 'risiko/kartlegg-voldsrisiko-hovedforlop-3'],
      levels: [3],
    },
  ],
  [
    'shall be done in hovedforlop 3 when the answer was declined',
    { ...hovedforlop3, voldsrisiko: { absent: 'asked-declined' } },
    { strength: 'shall', certainty: 'certain', status: 'open' },
  ],
  [
    'has been done in hovedforlop 3 when the answer is no',
    { ...hovedforlop3, voldsrisiko: 'nei' },
    { strength: 'shall', certainty: 'certain', status: 'done' },
  ],
  [
    'is a duty as a precaution while hovedforlop 3 is possible',
    { ...hovedforlop2Eller3, voldsrisiko: undefined },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      levels: [3],
      dependsOn: ['varighet'],
      statements: ['R4.66', 'R7.40'],
    },
  ],
  [
    'is a duty as a precaution when nothing is known',
    ukjent,
    {
      strength: 'shall',
      certainty: 'precautionary',
      levels: [3],
      dependsOn: expect.arrayContaining(['alvorlighet', 'varighet']),
    },
  ],
  [
    'is no duty where hovedforlop 3 is ruled out',
    { ...hovedforlop1Eller2, voldsrisiko: undefined },
    { strength: 'may', certainty: 'certain' },
  ],
])

testLiteralAction('kartlegg-voldsrisiko', [
  [
    'shall be done in hovedforlop 3',
    hovedforlop3,
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R4.66', 'R7.40'] },
  ],
])
