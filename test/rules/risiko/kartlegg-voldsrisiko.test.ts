import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, testAction, testLiteralAction, testRule, utenAlder } from './cases.js'

testRule('risiko/kartlegg-voldsrisiko', 'guideline', [
  ['a person in hovedforlop 1', hovedforlop1, 'applies'],
  ['a person in hovedforlop 2', hovedforlop2, 'applies'],
  ['a person in hovedforlop 3', hovedforlop3, 'applies'],
  ['a person of whom only the age is known', ukjent, 'applies'],
  ['elevated violence risk already', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'applies'],
  ['violence risk declined to speak of', { ...hovedforlop1, voldsrisiko: { absent: 'asked-declined' } }, 'applies'],
  ['a person of 18', { ...ukjent, alder: 18 }, 'applies'],
  ['a person of 17', { ...ukjent, alder: 17 }, 'does-not-apply'],
  ['a person of 15', barn, 'does-not-apply'],
  ['a person of unknown age', utenAlder, 'unknown'],
])

testAction('kartlegg-voldsrisiko', [
  [
    'may be done in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: undefined },
    {
      kind: 'assessment',
      strength: 'may',
      certainty: 'certain',
      basis: 'guideline',
      status: 'open',
      statements: ['R4.66'],
      rules: ['risiko/kartlegg-voldsrisiko'],
      gaps: ['G11'],
    },
  ],
  [
    'may be done in hovedforlop 2',
    { ...hovedforlop2, voldsrisiko: undefined },
    { strength: 'may', certainty: 'certain', basis: 'guideline', statements: ['R4.66'] },
  ],
  [
    'is open when the answer was declined',
    { ...hovedforlop2, voldsrisiko: { absent: 'asked-declined' } },
    { strength: 'may', status: 'open' },
  ],
  ['is done when the answer is no', { ...hovedforlop2, voldsrisiko: 'nei' }, { strength: 'may', status: 'done' }],
  [
    'is done when something was found',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    { strength: 'may', status: 'done' },
  ],
  ['is a precaution of unknown age', utenAlder, { certainty: 'precautionary' }],
  ['is not there for a person of 15', barn, 'absent'],
])

testLiteralAction('kartlegg-voldsrisiko', [
  [
    'may be done in hovedforlop 1',
    hovedforlop1,
    { strength: 'may', certainty: 'certain', basis: 'guideline', statements: ['R4.66'] },
  ],
])
