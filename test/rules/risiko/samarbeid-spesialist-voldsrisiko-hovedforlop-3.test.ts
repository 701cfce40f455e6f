import { expect } from 'vitest'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { barn, hovedforlop1Eller2, hovedforlop2Eller3, notMapped, testAction, testRule } from './cases.js'

testRule('risiko/samarbeid-spesialist-voldsrisiko-hovedforlop-3', 'guideline', [
  ['no violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['signs of violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger of violence in hovedforlop 3', { ...hovedforlop3, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated violence risk in hovedforlop 2', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['elevated violence risk in hovedforlop 1', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk, hovedforlop 2 or 3 not settled',
    { ...hovedforlop2Eller3, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
  [
    'elevated violence risk, hovedforlop 1 or 2 not settled',
    { ...hovedforlop1Eller2, voldsrisiko: 'forhoyet' },
    'does-not-apply',
  ],
  ['elevated violence risk, nothing known of the level', { ...ukjent, voldsrisiko: 'forhoyet' }, 'unknown'],
  ...notMapped('voldsrisiko', hovedforlop3),
  ['elevated violence risk in a person of 15', { ...barn, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  [
    'elevated violence risk of a severe and lasting problem at unknown age',
    { ...hovedforlop3, alder: undefined, voldsrisiko: 'forhoyet' },
    'unknown',
  ],
])

testAction('samarbeid-spesialist-voldsrisiko', [
  [
    'rests on the sentence of hovedforlop 3 too',
    { ...hovedforlop3, voldsrisiko: 'forhoyet' },
    {
      strength: 'shall',
      certainty: 'certain',
      basis: 'guideline',
      statements: expect.arrayContaining(['R9.01', 'R9.06', 'R7.42']),
      rules: expect.arrayContaining([
        'risiko/samarbeid-spesialist-voldsrisiko',
        'risiko/samarbeid-spesialist-voldsrisiko-hovedforlop-3',
      ]),
      levels: [3],
    },
  ],
  [
    'does not rest on it in hovedforlop 2',
    { ...hovedforlop2, voldsrisiko: 'forhoyet' },
    { strength: 'shall', certainty: 'certain', statements: expect.not.arrayContaining(['R7.42']) },
  ],
  ['is absent on signs alone', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'absent'],
])
