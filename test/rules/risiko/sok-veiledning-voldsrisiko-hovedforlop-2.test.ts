import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { barn, hovedforlop1Eller2, hovedforlop2Eller3, notMapped, testAction, testRule } from './cases.js'

testRule('risiko/sok-veiledning-voldsrisiko-hovedforlop-2', 'guideline', [
  ['no violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'tegn' }, 'applies'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['signs in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['signs in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['signs, hovedforlop 1 or 2 not settled', { ...hovedforlop1Eller2, voldsrisiko: 'tegn' }, 'unknown'],
  ['signs, hovedforlop 2 or 3 not settled', { ...hovedforlop2Eller3, voldsrisiko: 'tegn' }, 'unknown'],
  [
    'a situation that points to risk, but no signs, in hovedforlop 2',
    { ...hovedforlop2, voldsrisiko: 'nei', voldsrisikosituasjoner: ['trusler'] },
    'does-not-apply',
  ],
  ...notMapped('voldsrisiko', hovedforlop2),
  ['signs in a person of 15', { ...barn, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['signs at unknown age', { ...hovedforlop2, voldsrisiko: 'tegn', alder: undefined }, 'unknown'],
])

testAction('sok-veiledning-voldsrisiko', [
  [
    'rests on the sentence of hovedforlop 2 too',
    { ...hovedforlop2, voldsrisiko: 'tegn' },
    {
      kind: 'contact',
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R6.76', 'R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
      rules: ['risiko/sok-veiledning-voldsrisiko-hovedforlop-2', 'risiko/sok-veiledning-voldsrisiko'],
      gaps: ['G9'],
      levels: [2],
    },
  ],
  [
    'rests on the general advice alone in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'tegn' },
    {
      strength: 'advice',
      certainty: 'certain',
      statements: ['R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
      rules: ['risiko/sok-veiledning-voldsrisiko'],
    },
  ],
  [
    'rests on the general advice alone in hovedforlop 3',
    { ...hovedforlop3, voldsrisiko: 'tegn' },
    {
      strength: 'advice',
      certainty: 'certain',
      statements: ['R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
    },
  ],
  [
    'rests on both while hovedforlop 1 and 2 are possible',
    { ...hovedforlop1Eller2, voldsrisiko: 'tegn' },
    {
      strength: 'advice',
      certainty: 'certain',
      statements: ['R6.76', 'R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
      levels: [1, 2],
    },
  ],
])
