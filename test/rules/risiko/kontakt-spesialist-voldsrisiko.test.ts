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

testRule('risiko/kontakt-spesialist-voldsrisiko', 'guideline', [
  ['no violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk only in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  [
    'elevated violence risk, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    'does-not-apply',
  ],
  ['elevated violence risk, nothing known of the level', { ...ukjent, voldsrisiko: 'forhoyet' }, 'unknown'],
  [
    'elevated violence risk, hovedforlop 1 and 2 left open by the text',
    { ...moderatOgKortvarig, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  ...notMapped('voldsrisiko', hovedforlop1),
  ['elevated violence risk of a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk of a mild and short-lived problem at unknown age',
    { ...hovedforlop1, alder: undefined, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
])

testAction('kontakt-spesialist-voldsrisiko', [
  ['is absent: no violence risk', { ...hovedforlop1, voldsrisiko: 'nei' }, 'absent'],
  ['is absent: signs of violence risk only', { ...hovedforlop1, voldsrisiko: 'tegn' }, 'absent'],
  [
    'should be done in hovedforlop 1: elevated violence risk',
    { ...hovedforlop1, voldsrisiko: 'forhoyet' },
    {
      kind: 'contact',
      strength: 'should',
      certainty: 'certain',
      basis: 'guideline',
      urgency: 'routine',
      statements: ['R5.32'],
      rules: ['risiko/kontakt-spesialist-voldsrisiko'],
      gaps: [],
      levels: [1],
    },
  ],
  [
    'should be done in hovedforlop 1: imminent danger of violence',
    { ...hovedforlop1, voldsrisiko: 'akutt-fare' },
    { strength: 'should', certainty: 'certain', basis: 'guideline', statements: ['R5.32'] },
  ],
  [
    'is certain while hovedforlop 1 and 2 are possible: it holds in both',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    {
      strength: 'should',
      certainty: 'certain',
      urgency: 'routine',
      statements: ['R5.32'],
      rules: ['risiko/kontakt-spesialist-voldsrisiko', 'risiko/kontakt-spesialist-voldsrisiko-videre'],
      levels: [1, 2],
    },
  ],
  [
    'is a precaution at unknown age',
    { ...hovedforlop1, alder: undefined, voldsrisiko: 'forhoyet' },
    { strength: 'should', certainty: 'precautionary', dependsOn: ['alder'], urgency: 'routine' },
  ],
  [
    'is merely possible, and can wait, while nothing was mapped',
    { ...hovedforlop1, voldsrisiko: undefined },
    { strength: 'should', certainty: 'possible', urgency: 'routine', dependsOn: ['voldsrisiko'] },
  ],
  [
    'is merely possible when the answer was declined',
    { ...hovedforlop1, voldsrisiko: { absent: 'asked-declined' } },
    { certainty: 'possible', dependsOn: ['voldsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'absent'],
])

testLiteralAction('kontakt-spesialist-voldsrisiko', [
  [
    'should be done in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'forhoyet' },
    { strength: 'should', certainty: 'certain', basis: 'guideline', statements: ['R5.32'] },
  ],
  [
    'is a precaution of hovedforlop 1 while 1 and 2 are possible',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    {
      strength: 'should',
      certainty: 'precautionary',
      levels: [1],
      dependsOn: ['varighet'],
      rules: ['risiko/kontakt-spesialist-voldsrisiko'],
    },
  ],
])
