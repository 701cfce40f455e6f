import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, selvskadingEllerSelvmordsrisiko, testAction, testLiteralAction, testRule, utenAlder } from './cases.js'

testRule('risiko/folg-nasjonale-rad', 'guideline', [...selvskadingEllerSelvmordsrisiko()])

testAction('folg-trinnveiledning', [
  ['is absent when nothing was found', { ...hovedforlop1, selvskading: 'nei', selvmordsrisiko: 'nei' }, 'absent'],
  [
    'is advised in hovedforlop 1',
    { ...hovedforlop1, selvskading: 'akutt-krise', selvmordsrisiko: 'nei' },
    {
      kind: 'assessment',
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R4.22', 'R6.73'],
      rules: ['risiko/folg-nasjonale-rad'],
      levels: [1],
    },
  ],
  [
    'is advised in hovedforlop 2',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'certain', statements: ['R4.22', 'R6.73'], levels: [2] },
  ],
  [
    'is advised in hovedforlop 3',
    { ...hovedforlop3, selvskading: 'nei', selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'certain', statements: ['R4.22', 'R6.73'], levels: [3] },
  ],
  [
    'is advised when nothing is known of the level',
    { ...ukjent, selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'certain', levels: [1, 2, 3] },
  ],
  [
    'is a precaution at unknown age',
    { ...utenAlder, selvmordsrisiko: 'avdekket' },
    { certainty: 'precautionary', dependsOn: ['alder'] },
  ],
  [
    'is merely possible while nothing was mapped',
    ukjent,
    { certainty: 'possible', dependsOn: ['selvskading', 'selvmordsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, selvmordsrisiko: 'avdekket' }, 'absent'],
])

testLiteralAction('folg-trinnveiledning', [
  [
    'is advised when self-harm was found',
    { ...hovedforlop1, selvskading: 'akutt-krise', selvmordsrisiko: 'nei' },
    { strength: 'advice', certainty: 'certain', basis: 'guideline', statements: ['R4.22', 'R6.73'] },
  ],
])
