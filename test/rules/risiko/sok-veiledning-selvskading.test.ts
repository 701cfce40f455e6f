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

testRule('risiko/sok-veiledning-selvskading', 'guideline', [
  ['no self-harm in hovedforlop 2', { ...hovedforlop2, selvskading: 'nei' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 2', { ...hovedforlop2, selvskading: 'akutt-krise' }, 'applies'],
  [
    'lasting or severe self-harm in hovedforlop 2',
    { ...hovedforlop2, selvskading: 'vedvarende-eller-alvorlig' },
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
  ...notMapped('selvskading', hovedforlop2),
  ['self-harm in an acute crisis of a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis of a mild and lasting problem at unknown age',
    { ...hovedforlop2, alder: undefined, selvskading: 'akutt-krise' },
    'unknown',
  ],
])

testAction('sok-veiledning-selvskading', [
  ['is absent in hovedforlop 2: no self-harm', { ...hovedforlop2, selvskading: 'nei' }, 'absent'],
  [
    'is advised in hovedforlop 2: self-harm in an acute crisis',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    {
      kind: 'contact',
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R6.72'],
      rules: ['risiko/sok-veiledning-selvskading'],
      gaps: ['G10'],
      levels: [2],
    },
  ],
  ['is absent in hovedforlop 1', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'absent'],
  [
    'is certain while hovedforlop 2 and 3 are possible: it holds in both',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    {
      strength: 'advice',
      certainty: 'certain',
      rules: ['risiko/sok-veiledning-selvskading', 'risiko/sok-veiledning-selvskading-hovedforlop-3'],
      levels: [2, 3],
    },
  ],
  [
    'is a precaution of hovedforlop 2 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    { strength: 'advice', certainty: 'precautionary', levels: [2], dependsOn: ['varighet'] },
  ],
  [
    'is merely possible while nothing was mapped',
    { ...hovedforlop2, selvskading: undefined },
    { certainty: 'possible', dependsOn: ['selvskading'] },
  ],
  ['is absent for a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'absent'],
])

testLiteralAction('sok-veiledning-selvskading', [
  [
    'is advised in hovedforlop 2',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    { strength: 'advice', certainty: 'certain', basis: 'guideline', statements: ['R6.72'] },
  ],
  [
    'is a precaution of hovedforlop 2 only while 2 and 3 are possible',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    { certainty: 'precautionary', levels: [2] },
  ],
])

test('guidance never takes the place of the referral', () => {
  const ids = assess({ ...hovedforlop2, selvskading: 'akutt-krise' }).actions.map(({ id }) => id)
  expect(ids).toContain('sok-veiledning-selvskading')
  expect(ids).toContain('henvis-spesialist-selvskading')
})
