import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, testAction, testLiteralAction, testRule, utenAlder } from './cases.js'

testRule('risiko/fang-opp-selvmordstanker', 'guideline', [
  ['a person in hovedforlop 1', hovedforlop1, 'applies'],
  ['a person in hovedforlop 2', hovedforlop2, 'applies'],
  ['a person in hovedforlop 3', hovedforlop3, 'applies'],
  ['a person of whom only the age is known', ukjent, 'applies'],
  ['no suicide risk found', { ...hovedforlop1, selvmordsrisiko: 'nei' }, 'applies'],
  ['an answer that was declined', { ...hovedforlop1, selvmordsrisiko: { absent: 'asked-declined' } }, 'applies'],
  ['a person of 15', barn, 'does-not-apply'],
  ['a person of unknown age', utenAlder, 'unknown'],
])

testAction('kartlegg-selvmordsrisiko', [
  [
    'carries the advice in hovedforlop 1',
    hovedforlop1,
    {
      strength: 'may',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R4.63', 'R4.68'],
      rules: ['risiko/kartlegg-selvmordsrisiko', 'risiko/fang-opp-selvmordstanker'],
    },
  ],
  [
    'carries the advice in hovedforlop 3',
    hovedforlop3,
    { strength: 'shall', certainty: 'certain', statements: ['R4.63', 'R7.39', 'R4.68'] },
  ],
  ['is absent for a person of 15', barn, 'absent'],
])

testLiteralAction('kartlegg-selvmordsrisiko', [
  ['carries the advice in hovedforlop 1', hovedforlop1, { statements: ['R4.63', 'R4.68'] }],
])

test('the rule is advice: the mapping stays a possibility in hovedforlop 1 and 2', () => {
  const { strength } = assess(hovedforlop2).actions.find(({ id }) => id === 'kartlegg-selvmordsrisiko')!
  expect(strength).toBe('may')
})
