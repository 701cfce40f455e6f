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

testRule('risiko/henvis-spesialist-selvskading', 'guideline', [
  ['no self-harm in hovedforlop 2', { ...hovedforlop2, selvskading: 'nei' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 2', { ...hovedforlop2, selvskading: 'akutt-krise' }, 'applies'],
  [
    'lasting or severe self-harm in hovedforlop 2',
    { ...hovedforlop2, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  [
    'lasting or severe self-harm of a mild and short-lived problem, which makes it hovedforlop 2',
    { ...hovedforlop1, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  ['self-harm in an acute crisis in hovedforlop 1', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 3', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    'unknown',
  ],
  [
    'self-harm in an acute crisis, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    'unknown',
  ],
  ['self-harm in an acute crisis, nothing known of the level', { ...ukjent, selvskading: 'akutt-krise' }, 'unknown'],
  [
    'self-harm in an acute crisis, hovedforlop 1 and 2 left open by the text',
    { ...moderatOgKortvarig, selvskading: 'akutt-krise' },
    'unknown',
  ],
  ...notMapped('selvskading', hovedforlop2),
  ['self-harm in an acute crisis of a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis of a mild and lasting problem at unknown age',
    { ...hovedforlop2, alder: undefined, selvskading: 'akutt-krise' },
    'unknown',
  ],
])

testAction('henvis-spesialist-selvskading', [
  ['is absent in hovedforlop 2: no self-harm', { ...hovedforlop2, selvskading: 'nei' }, 'absent'],
  [
    'shall be done in hovedforlop 2: self-harm in an acute crisis',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    {
      kind: 'referral',
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R6.31'],
      rules: ['risiko/henvis-spesialist-selvskading'],
      gaps: ['G10'],
      levels: [2],
      to: ['spesialisthelsetjenesten'],
    },
  ],
  [
    'shall be done in hovedforlop 2: lasting or severe self-harm',
    { ...hovedforlop2, selvskading: 'vedvarende-eller-alvorlig' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R6.31'] },
  ],
  [
    'is absent in hovedforlop 1, where the text asks for contact',
    { ...hovedforlop1, selvskading: 'akutt-krise' },
    'absent',
  ],
  [
    'is a precaution of hovedforlop 2 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    {
      strength: 'shall',
      certainty: 'precautionary',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R6.31'],
      rules: ['risiko/henvis-spesialist-selvskading'],
      levels: [2],
      dependsOn: ['varighet'],
    },
  ],
  [
    'is a precaution also where no answer can settle hovedforlop 1 or 2',
    { ...moderatOgKortvarig, selvskading: 'akutt-krise' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [2], dependsOn: [] },
  ],
  [
    'is certain while hovedforlop 2 and 3 are possible: it holds in both',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    {
      strength: 'shall',
      certainty: 'certain',
      urgency: 'routine',
      statements: ['R6.31'],
      rules: ['risiko/henvis-spesialist-selvskading', 'risiko/henvis-spesialist-selvskading-hovedforlop-3'],
      gaps: ['G10', 'G8'],
      levels: [2, 3],
    },
  ],
  [
    'is a precaution of hovedforlop 2 and 3 when nothing is known of the level',
    { ...ukjent, selvskading: 'akutt-krise' },
    { strength: 'shall', certainty: 'precautionary', levels: [2, 3] },
  ],
  [
    'is a precaution at unknown age',
    { ...hovedforlop2, alder: undefined, selvskading: 'akutt-krise' },
    { strength: 'shall', certainty: 'precautionary', dependsOn: ['alder'] },
  ],
  [
    'is merely possible, and can wait, while nothing was mapped',
    { ...hovedforlop2, selvskading: undefined },
    { strength: 'shall', certainty: 'possible', urgency: 'routine', dependsOn: ['selvskading'] },
  ],
  ['is absent for a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'absent'],
])

testLiteralAction('henvis-spesialist-selvskading', [
  [
    'shall be done in hovedforlop 2',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    { strength: 'shall', certainty: 'certain', basis: 'guideline', statements: ['R6.31'] },
  ],
  [
    'is a precaution while hovedforlop 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    { strength: 'shall', certainty: 'precautionary', basis: 'guideline', levels: [2] },
  ],
])

test('a precaution is among the mandatory actions, a mere possibility is not', () => {
  const mandatory = (kartlegging: Parameters<typeof assess>[0]) => assess(kartlegging).mandatory.map(({ id }) => id)
  expect(mandatory({ ...hovedforlop1Eller2, selvskading: 'akutt-krise' })).toContain('henvis-spesialist-selvskading')
  expect(mandatory({ ...hovedforlop1Eller2, selvskading: undefined })).not.toContain('henvis-spesialist-selvskading')
})
