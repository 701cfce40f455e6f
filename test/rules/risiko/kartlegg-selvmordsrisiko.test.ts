import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, testAction, testLiteralAction, testRule, utenAlder } from './cases.js'

testRule('risiko/kartlegg-selvmordsrisiko', 'guideline', [
  ['a person in hovedforlop 1', hovedforlop1, 'applies'],
  ['a person in hovedforlop 2', hovedforlop2, 'applies'],
  ['a person in hovedforlop 3', hovedforlop3, 'applies'],
  ['a person of whom only the age is known', ukjent, 'applies'],
  ['suicide risk found already', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['suicide risk declined to speak of', { ...hovedforlop1, selvmordsrisiko: { absent: 'asked-declined' } }, 'applies'],
  ['a person of 18', { ...ukjent, alder: 18 }, 'applies'],
  ['a person of 17', { ...ukjent, alder: 17 }, 'does-not-apply'],
  ['a person of 15', barn, 'does-not-apply'],
  ['a person of unknown age', utenAlder, 'unknown'],
])

testAction('kartlegg-selvmordsrisiko', [
  [
    'may be done in hovedforlop 1',
    { ...hovedforlop1, selvmordsrisiko: undefined },
    {
      kind: 'assessment',
      strength: 'may',
      certainty: 'certain',
      basis: 'guideline',
      status: 'open',
      statements: ['R4.63', 'R4.68'],
      rules: ['risiko/kartlegg-selvmordsrisiko', 'risiko/fang-opp-selvmordstanker'],
      gaps: ['G11'],
    },
  ],
  [
    'may be done in hovedforlop 2',
    { ...hovedforlop2, selvmordsrisiko: undefined },
    { strength: 'may', certainty: 'certain', basis: 'guideline', statements: ['R4.63', 'R4.68'] },
  ],
  [
    'is open when the answer was declined',
    { ...hovedforlop2, selvmordsrisiko: { absent: 'asked-declined' } },
    { strength: 'may', status: 'open' },
  ],
  ['is done when the answer is no', { ...hovedforlop2, selvmordsrisiko: 'nei' }, { strength: 'may', status: 'done' }],
  [
    'is done when something was found',
    { ...hovedforlop2, selvmordsrisiko: 'avdekket' },
    { strength: 'may', status: 'done' },
  ],
  ['is a precaution of unknown age', utenAlder, { certainty: 'precautionary' }],
  ['is not there for a person of 15', barn, 'absent'],
])

testLiteralAction('kartlegg-selvmordsrisiko', [
  [
    'may be done in hovedforlop 1',
    hovedforlop1,
    { strength: 'may', certainty: 'certain', basis: 'guideline', statements: ['R4.63', 'R4.68'] },
  ],
])
