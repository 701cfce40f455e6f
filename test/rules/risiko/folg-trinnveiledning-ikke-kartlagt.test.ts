import { hovedforlop1, hovedforlop2 } from '../profiles.js'
import { selvskadingEllerSelvmordsrisiko, testAction, testLiteralAction, testRule } from './cases.js'

testRule('risiko/folg-trinnveiledning-ikke-kartlagt', 'guideline', [
  ...selvskadingEllerSelvmordsrisiko({ risikoTidligereKartlagt: false }),
  [
    'suicide risk found, mapped before',
    { ...hovedforlop1, selvskading: 'nei', selvmordsrisiko: 'avdekket', risikoTidligereKartlagt: true },
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
    'applies',
  ],
])

testAction('folg-trinnveiledning', [
  [
    'names the guide for risk not mapped before',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket', risikoTidligereKartlagt: false },
    {
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R4.22', 'R6.73', 'R4.34', 'R6.74'],
      rules: ['risiko/folg-nasjonale-rad', 'risiko/folg-trinnveiledning-ikke-kartlagt'],
    },
  ],
  [
    'names the other one for risk mapped before',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket', risikoTidligereKartlagt: true },
    { statements: ['R4.22', 'R6.73', 'R4.35', 'R6.75'] },
  ],
  [
    'names neither guide while that is not known',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'avdekket' },
    { strength: 'advice', certainty: 'certain', statements: ['R4.22', 'R6.73'], rules: ['risiko/folg-nasjonale-rad'] },
  ],
  [
    'is absent when nothing was found',
    { ...hovedforlop2, selvskading: 'nei', selvmordsrisiko: 'nei', risikoTidligereKartlagt: false },
    'absent',
  ],
])

testLiteralAction('folg-trinnveiledning', [
  [
    'names the guide for risk not mapped before',
    { ...hovedforlop1, selvskading: 'akutt-krise', selvmordsrisiko: 'nei', risikoTidligereKartlagt: false },
    { statements: ['R4.22', 'R6.73', 'R4.34', 'R6.74'] },
  ],
])
