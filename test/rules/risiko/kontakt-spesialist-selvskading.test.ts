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

testRule('risiko/kontakt-spesialist-selvskading', 'guideline', [
  ['no self-harm in hovedforlop 1', { ...hovedforlop1, selvskading: 'nei' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 1', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'applies'],
  [
    'lasting or severe self-harm, which hovedforlop 1 does not take',
    { ...hovedforlop1, selvskading: 'vedvarende-eller-alvorlig' },
    'does-not-apply',
  ],
  ['self-harm in an acute crisis in hovedforlop 2', { ...hovedforlop2, selvskading: 'akutt-krise' }, 'does-not-apply'],
  ['self-harm in an acute crisis in hovedforlop 3', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    'unknown',
  ],
  [
    'self-harm in an acute crisis, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvskading: 'akutt-krise' },
    'does-not-apply',
  ],
  ['self-harm in an acute crisis, nothing known of the level', { ...ukjent, selvskading: 'akutt-krise' }, 'unknown'],
  [
    'self-harm in an acute crisis, hovedforlop 1 and 2 left open by the text',
    { ...moderatOgKortvarig, selvskading: 'akutt-krise' },
    'unknown',
  ],
  ...notMapped('selvskading', hovedforlop1),
  ['self-harm in an acute crisis of a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'does-not-apply'],
  [
    'self-harm in an acute crisis of a mild and short-lived problem at unknown age',
    { ...hovedforlop1, alder: undefined, selvskading: 'akutt-krise' },
    'unknown',
  ],
])

testAction('kontakt-spesialist-selvskading', [
  ['is absent: no self-harm', { ...hovedforlop1, selvskading: 'nei' }, 'absent'],
  [
    'should be done in hovedforlop 1: self-harm in an acute crisis',
    { ...hovedforlop1, selvskading: 'akutt-krise' },
    {
      kind: 'contact',
      strength: 'should',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R5.30'],
      rules: ['risiko/kontakt-spesialist-selvskading'],
      gaps: [],
      levels: [1],
    },
  ],
  [
    'is certain while hovedforlop 1 and 2 are possible: it holds in both',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    {
      strength: 'should',
      certainty: 'certain',
      urgency: 'routine',
      statements: ['R5.30'],
      rules: ['risiko/kontakt-spesialist-selvskading', 'risiko/kontakt-spesialist-selvskading-videre'],
      levels: [1, 2],
    },
  ],
  [
    'is a precaution at unknown age',
    { ...hovedforlop1, alder: undefined, selvskading: 'akutt-krise' },
    { strength: 'should', certainty: 'precautionary', dependsOn: ['alder'], urgency: 'routine' },
  ],
  [
    'is merely possible, and can wait, while nothing was mapped',
    { ...hovedforlop1, selvskading: undefined },
    { strength: 'should', certainty: 'possible', urgency: 'routine', dependsOn: ['selvskading'] },
  ],
  [
    'is merely possible when the answer was declined',
    { ...hovedforlop1, selvskading: { absent: 'asked-declined' } },
    { certainty: 'possible', dependsOn: ['selvskading'] },
  ],
  ['is absent for a person of 15', { ...barn, selvskading: 'akutt-krise' }, 'absent'],
])

testLiteralAction('kontakt-spesialist-selvskading', [
  [
    'should be done of lasting or severe self-harm too, which nothing else takes out of hovedforlop 1',
    { ...hovedforlop1, selvskading: 'vedvarende-eller-alvorlig' },
    { strength: 'should', certainty: 'certain', basis: 'guideline', statements: ['R5.30'] },
  ],
  [
    'should be done in hovedforlop 1',
    { ...hovedforlop1, selvskading: 'akutt-krise' },
    { strength: 'should', certainty: 'certain', basis: 'guideline', statements: ['R5.30'] },
  ],
  [
    'is a precaution of hovedforlop 1 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, selvskading: 'akutt-krise' },
    {
      strength: 'should',
      certainty: 'precautionary',
      levels: [1],
      dependsOn: ['varighet'],
      rules: ['risiko/kontakt-spesialist-selvskading'],
    },
  ],
])
