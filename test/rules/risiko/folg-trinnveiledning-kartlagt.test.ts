import { hovedforlop1, hovedforlop2 } from '../profiles.js'
import { selvskadingEllerSelvmordsrisiko, testAction, testLiteralAction, testRule } from './cases.js'

testRule('risiko/folg-trinnveiledning-kartlagt', 'guideline', [
  ...selvskadingEllerSelvmordsrisiko({ risikoTidligereKartlagt: true }),
  [
    'suicide risk found, not mapped before',
    { ...hovedforlop1, selvskading: 'nei', selvmordsrisiko: 'avdekket', risikoTidligereKartlagt: false },
    'does-not-apply',
  ],
  [
    'suicide risk found, not known whether it was mapped before',
    { ...hovedforlop1, selvskading: 'nei', selvmordsrisiko: 'avdekket' },
    'unknown',
  ],
  [
    'suicide risk found, declined to say whether it was mapped before',
    {
      ...hovedforlop1,
      selvskading: 'nei',
      selvmordsrisiko: 'avdekket',
      risikoTidligereKartlagt: { absent: 'asked-declined' },
    },
    'unknown',
  ],
  [
    'suicide risk found, an earlier mapping not applicable',
    {
      ...hovedforlop1,
      selvskading: 'nei',
      selvmordsrisiko: 'avdekket',
      risikoTidligereKartlagt: { absent: 'not-applicable' },
    },
    'does-not-apply',
  ],
])

testAction('folg-trinnveiledning', [
  [
    'names the guide for risk mapped before',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket', risikoTidligereKartlagt: true },
    {
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R4.22', 'R6.73', 'R4.35', 'R6.75'],
      rules: ['risiko/folg-nasjonale-rad', 'risiko/folg-trinnveiledning-kartlagt'],
    },
  ],
  [
    'names the other one for risk not mapped before',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket', risikoTidligereKartlagt: false },
    { statements: ['R4.22', 'R6.73', 'R4.34', 'R6.74'] },
  ],
  [
    'names neither guide while that is not known',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'certain', statements: ['R4.22', 'R6.73'], rules: ['risiko/folg-nasjonale-rad'] },
  ],
  [
    'is absent when nothing was found',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'nei', risikoTidligereKartlagt: true },
    'absent',
  ],
])

testLiteralAction('folg-trinnveiledning', [
  [
    'names the guide for risk mapped before',
    { ...hovedforlop1, selvskading: 'akutt-krise', selvmordsrisiko: 'nei', risikoTidligereKartlagt: true },
    { statements: ['R4.22', 'R6.73', 'R4.35', 'R6.75'] },
  ],
])
