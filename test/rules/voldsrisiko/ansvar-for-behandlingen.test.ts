import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const alvorlig = { ...ukjent, problemomrade: ['psykisk-helse'], alvorlighet: 'alvorlig' } as const
const forhoyet = { ...ukjent, voldsrisiko: 'forhoyet' } as const

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['severe mental disorder and elevated risk', { ...alvorlig, voldsrisiko: 'forhoyet' }, 'applies'],
  ['severe mental disorder and imminent danger', { ...alvorlig, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['sentenced to compulsory care and elevated risk', { ...forhoyet, domTilTvungentVern: true }, 'applies'],
  ['severe mental disorder and signs only', { ...alvorlig, voldsrisiko: 'tegn' }, 'does-not-apply'],
  [
    'sentenced to compulsory care without risk',
    { ...ukjent, domTilTvungentVern: true, voldsrisiko: 'nei' },
    'does-not-apply',
  ],
  [
    'elevated risk without severe disorder or sentence',
    { ...alvorlig, alvorlighet: 'moderat', domTilTvungentVern: false, voldsrisiko: 'forhoyet' },
    'does-not-apply',
  ],
  [
    'elevated risk and a severe substance use problem',
    { ...alvorlig, problemomrade: ['rusmidler'], domTilTvungentVern: false, voldsrisiko: 'forhoyet' },
    'does-not-apply',
  ],
  ['elevated risk, severity not known', { ...forhoyet, domTilTvungentVern: false }, 'unknown'],
  ['elevated risk, sentence not asked about', { ...alvorlig, alvorlighet: 'mild', voldsrisiko: 'forhoyet' }, 'unknown'],
  ['severe mental disorder, risk not mapped', alvorlig, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('voldsrisiko/ansvar-for-behandlingen', kartlegging)).toBe(status)
})
