import { expect } from 'vitest'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, notMapped, testAction, testLiteralAction, testRule, utenAlder } from './cases.js'

testRule('risiko/voldsrisikoutredning', 'guideline', [
  ['no violence risk', { ...hovedforlop1, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk only', { ...hovedforlop1, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'applies'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['elevated violence risk, nothing known of the level', { ...ukjent, voldsrisiko: 'forhoyet' }, 'applies'],
  [
    'elevated violence risk of a person under compulsory care by sentence',
    { ...hovedforlop2, voldsrisiko: 'forhoyet', domTilTvungentVern: true },
    'applies',
  ],
  ...notMapped('voldsrisiko', hovedforlop1),
  ['elevated violence risk in a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['elevated violence risk at unknown age', { ...utenAlder, voldsrisiko: 'forhoyet' }, 'unknown'],
])

testAction('voldsrisikoutredning', [
  ['is absent on signs alone', { ...hovedforlop1, voldsrisiko: 'tegn' }, 'absent'],
  ['is absent when no risk was found', { ...hovedforlop3, voldsrisiko: 'nei' }, 'absent'],
  [
    'shall be done in hovedforlop 1, where the contact is a mere should',
    { ...hovedforlop1, voldsrisiko: 'forhoyet' },
    {
      kind: 'assessment',
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      statements: expect.arrayContaining(['R9.02', 'R9.06']),
      rules: expect.arrayContaining(['risiko/voldsrisikoutredning']),
      gaps: ['G9'],
      levels: [1],
    },
  ],
  [
    'shall be done in hovedforlop 2',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      statements: expect.arrayContaining(['R9.02', 'R9.06']),
    },
  ],
  [
    'shall be done in hovedforlop 3',
    { ...hovedforlop3, voldsrisiko: 'akutt-fare' },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      statements: expect.arrayContaining(['R9.02', 'R9.06']),
    },
  ],
  [
    'shall be done when nothing is known of the level',
    { ...ukjent, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'certain', levels: [1, 2, 3] },
  ],
  [
    'is a precaution at unknown age',
    { ...utenAlder, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'precautionary', dependsOn: ['alder'] },
  ],
  [
    'is merely possible while nothing was mapped',
    hovedforlop1,
    { strength: 'shall', certainty: 'possible', dependsOn: ['voldsrisiko'] },
  ],
  ['is absent for a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'absent'],
])

testLiteralAction('voldsrisikoutredning', [
  [
    'shall be done in hovedforlop 1',
    { ...hovedforlop1, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      statements: expect.arrayContaining(['R9.02', 'R9.06']),
    },
  ],
])
