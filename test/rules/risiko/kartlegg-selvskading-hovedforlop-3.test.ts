import { expect } from 'vitest'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, hovedforlop1Eller2, hovedforlop2Eller3, testAction, testLiteralAction, testRule } from './cases.js'

testRule('risiko/kartlegg-selvskading-hovedforlop-3', 'guideline', [
  ['a person in hovedforlop 3', hovedforlop3, 'applies'],
  ['self-harm in an acute crisis in hovedforlop 3', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'applies'],
  ['a person in hovedforlop 2', hovedforlop2, 'does-not-apply'],
  ['a person in hovedforlop 1', hovedforlop1, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 2', { ...hovedforlop2, selvskading: 'akutt-krise' }, 'does-not-apply'],
  ['hovedforlop 2 or 3, not settled', hovedforlop2Eller3, 'unknown'],
  ['hovedforlop 1 or 2, not settled', hovedforlop1Eller2, 'does-not-apply'],
  ['nothing known of the level', ukjent, 'unknown'],
  ['a person of 15', barn, 'does-not-apply'],
  ['severe and lasting, of unknown age', { ...hovedforlop3, alder: undefined }, 'unknown'],
])

testAction('kartlegg-selvskading', [
  [
    'shall be done in hovedforlop 3',
    { ...hovedforlop3, selvskading: undefined },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      status: 'open',
      statements: ['R4.65', 'R7.38'],
      rules: ['risiko/kartlegg-selvskading', 'risiko/kartlegg-selvskading-hovedforlop-3'],
      levels: [3],
    },
  ],
  [
    'shall be done in hovedforlop 3 when the answer was declined',
    { ...hovedforlop3, selvskading: { absent: 'asked-declined' } },
    { strength: 'shall', certainty: 'certain', status: 'open' },
  ],
  [
    'has been done in hovedforlop 3 when the answer is no',
    { ...hovedforlop3, selvskading: 'nei' },
    { strength: 'shall', certainty: 'certain', status: 'done' },
  ],
  [
    'is a duty as a precaution while hovedforlop 3 is possible',
    { ...hovedforlop2Eller3, selvskading: undefined },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      levels: [3],
      dependsOn: ['varighet'],
      statements: ['R4.65', 'R7.38'],
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
    { ...hovedforlop1Eller2, selvskading: undefined },
    { strength: 'may', certainty: 'certain' },
  ],
])

testLiteralAction('kartlegg-selvskading', [
  [
    'shall be done in hovedforlop 3',
    hovedforlop3,
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R4.65', 'R7.38'] },
  ],
])
