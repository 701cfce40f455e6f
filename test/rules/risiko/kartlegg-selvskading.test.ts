import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, testAction, testLiteralAction, testRule, utenAlder } from './cases.js'

testRule('risiko/kartlegg-selvskading', 'guideline', [
  ['a person in hovedforlop 1', hovedforlop1, 'applies'],
  ['a person in hovedforlop 2', hovedforlop2, 'applies'],
  ['a person in hovedforlop 3', hovedforlop3, 'applies'],
  ['a person of whom only the age is known', ukjent, 'applies'],
  ['self-harm in an acute crisis already', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'applies'],
  ['self-harm declined to speak of', { ...hovedforlop1, selvskading: { absent: 'asked-declined' } }, 'applies'],
  ['a person of 18', { ...ukjent, alder: 18 }, 'applies'],
  ['a person of 17', { ...ukjent, alder: 17 }, 'does-not-apply'],
  ['a person of 15', barn, 'does-not-apply'],
  ['a person of unknown age', utenAlder, 'unknown'],
])

testAction('kartlegg-selvskading', [
  [
    'may be done in hovedforlop 1',
    { ...hovedforlop1, selvskading: undefined },
    {
      kind: 'assessment',
      strength: 'may',
      certainty: 'certain',
      basis: 'guideline',
      status: 'open',
      statements: ['R4.65'],
      rules: ['risiko/kartlegg-selvskading'],
      gaps: ['G11'],
    },
  ],
  [
    'may be done in hovedforlop 2',
    { ...hovedforlop2, selvskading: undefined },
    { strength: 'may', certainty: 'certain', basis: 'guideline', statements: ['R4.65'] },
  ],
  [
    'is open when the answer was declined',
    { ...hovedforlop2, selvskading: { absent: 'asked-declined' } },
    { strength: 'may', status: 'open' },
  ],
  ['is done when the answer is no', { ...hovedforlop2, selvskading: 'nei' }, { strength: 'may', status: 'done' }],
  [
    'is done when something was found',
    { ...hovedforlop2, selvskading: 'akutt-krise' },
    { strength: 'may', status: 'done' },
  ],
  ['is a precaution of unknown age', utenAlder, { certainty: 'precautionary' }],
  ['is not there for a person of 15', barn, 'absent'],
])

testLiteralAction('kartlegg-selvskading', [
  [
    'may be done in hovedforlop 1',
    hovedforlop1,
    { strength: 'may', certainty: 'certain', basis: 'guideline', statements: ['R4.65'] },
  ],
])
