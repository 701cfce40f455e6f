import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import {
  barn,
  hovedforlop1Eller2,
  hovedforlop2Eller3,
  notMapped,
  testAction,
  testLiteralAction,
  testRule,
} from './cases.js'

testRule('risiko/sok-veiledning-selvmordsrisiko-hovedforlop-3', 'derived', [
  ['no suicide risk in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['imminent danger of suicide in hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['suicide risk found in hovedforlop 2', { ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['suicide risk found in hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  [
    'suicide risk found, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, selvmordsrisiko: 'avdekket' },
    'does-not-apply',
  ],
  ['suicide risk found, nothing known of the level', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'unknown'],
  ...notMapped('selvmordsrisiko', hovedforlop3),
  ['suicide risk found of a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  [
    'suicide risk found of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
])

testAction('sok-veiledning-selvmordsrisiko', [
  ['is absent in hovedforlop 3: no suicide risk', { ...hovedforlop3, selvmordsrisiko: 'nei' }, 'absent'],
  [
    'does not lapse in hovedforlop 3, and is marked as derived',
    { ...hovedforlop3, selvmordsrisiko: 'avdekket' },
    {
      strength: 'advice',
      certainty: 'certain',
      basis: 'derived',
      statements: ['R6.72'],
      rules: ['risiko/sok-veiledning-selvmordsrisiko-hovedforlop-3'],
      gaps: ['G8', 'G10'],
      levels: [3],
    },
  ],
  [
    'is merely possible, and derived, in hovedforlop 3 while nothing was mapped',
    { ...hovedforlop3, selvmordsrisiko: undefined },
    { certainty: 'possible', basis: 'derived', dependsOn: ['selvmordsrisiko'] },
  ],
])

testLiteralAction('sok-veiledning-selvmordsrisiko', [
  ['is absent in hovedforlop 3: the text is silent', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'absent'],
])
