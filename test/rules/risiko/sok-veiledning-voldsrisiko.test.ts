import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, testAction, testLiteralAction, testRule, utenAlder, type RuleCase } from './cases.js'

const situasjoner = [
  'uro-hos-bruker-eller-andre',
  'kjente-forvarsler',
  'belastning-eller-rus-i-samspill',
  'trusler',
  'loslatt-etter-voldsdom',
  'overfort-fra-tvungent-vern',
  'kjent-voldshistorie',
] as const

testRule('risiko/sok-veiledning-voldsrisiko', 'guideline', [
  [
    'no violence risk and no situation that points to it',
    { ...hovedforlop1, voldsrisiko: 'nei', voldsrisikosituasjoner: [] },
    'does-not-apply',
  ],
  [
    'signs of violence risk in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'tegn', voldsrisikosituasjoner: [] },
    'applies',
  ],
  [
    'elevated violence risk in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'forhoyet', voldsrisikosituasjoner: [] },
    'applies',
  ],
  [
    'imminent danger of violence in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'akutt-fare', voldsrisikosituasjoner: [] },
    'applies',
  ],
  ['signs in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'tegn', voldsrisikosituasjoner: [] }, 'applies'],
  ['signs in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn', voldsrisikosituasjoner: [] }, 'applies'],
  ['signs, nothing known of the level', { ...ukjent, voldsrisiko: 'tegn' }, 'applies'],
  ...situasjoner.map((situasjon): RuleCase => [
    `no risk found, but the situation ${situasjon}`,
    { ...hovedforlop1, voldsrisiko: 'nei', voldsrisikosituasjoner: [situasjon] },
    'applies',
  ]),
  [
    'a situation that points to risk, and the risk itself not mapped',
    { ...hovedforlop1, voldsrisiko: undefined, voldsrisikosituasjoner: ['trusler'] },
    'applies',
  ],
  [
    'no violence risk, and the situations not looked into',
    { ...hovedforlop1, voldsrisiko: 'nei', voldsrisikosituasjoner: undefined },
    'unknown',
  ],
  [
    'no situation, and the risk not mapped',
    { ...hovedforlop1, voldsrisiko: undefined, voldsrisikosituasjoner: [] },
    'unknown',
  ],
  [
    'no situation, and the answer on risk declined',
    { ...hovedforlop1, voldsrisiko: { absent: 'asked-declined' }, voldsrisikosituasjoner: [] },
    'unknown',
  ],
  [
    'no violence risk, and the answer on situations declined',
    { ...hovedforlop1, voldsrisiko: 'nei', voldsrisikosituasjoner: { absent: 'asked-declined' } },
    'unknown',
  ],
  [
    'no violence risk, and situations not applicable',
    { ...hovedforlop1, voldsrisiko: 'nei', voldsrisikosituasjoner: { absent: 'not-applicable' } },
    'does-not-apply',
  ],
  ['signs in a person of 15', { ...barn, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['signs at unknown age', { ...utenAlder, voldsrisiko: 'tegn' }, 'unknown'],
])

testAction('sok-veiledning-voldsrisiko', [
  [
    'is absent when neither risk nor situations were found',
    { ...hovedforlop2, voldsrisiko: 'nei', voldsrisikosituasjoner: [] },
    'absent',
  ],
  [
    'is advised on signs in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'tegn' },
    {
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
      rules: ['risiko/sok-veiledning-voldsrisiko'],
      gaps: ['G9'],
      levels: [1],
    },
  ],
  [
    'is advised on one situation alone',
    { ...hovedforlop3, voldsrisiko: 'nei', voldsrisikosituasjoner: ['trusler'] },
    {
      strength: 'advice',
      certainty: 'certain',
      statements: ['R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
    },
  ],
  [
    'is advised on signs when nothing is known of the level',
    { ...ukjent, voldsrisiko: 'tegn' },
    { strength: 'advice', certainty: 'certain', levels: [1, 2, 3] },
  ],
  [
    'is a precaution at unknown age',
    { ...utenAlder, voldsrisiko: 'tegn' },
    { strength: 'advice', certainty: 'precautionary' },
  ],
  [
    'is merely possible while nothing was mapped',
    hovedforlop1,
    { certainty: 'possible', dependsOn: ['voldsrisiko', 'voldsrisikosituasjoner'] },
  ],
  ['is absent for a person of 15', { ...barn, voldsrisiko: 'tegn' }, 'absent'],
])

testLiteralAction('sok-veiledning-voldsrisiko', [
  [
    'is advised on signs',
    { ...hovedforlop1, voldsrisiko: 'tegn' },
    {
      strength: 'advice',
      certainty: 'certain',
      basis: 'guideline',
      statements: ['R9.10', 'R9.11', 'R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
    },
  ],
])
