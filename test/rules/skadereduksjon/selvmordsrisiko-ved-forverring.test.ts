import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['persists or worsens', { ...ukjent, vedvarerEllerForverres: true }, 'applies'],
  [
    'suicide risk mapped and not found, then worse',
    { ...ukjent, vedvarerEllerForverres: true, selvmordsrisiko: 'nei' },
    'applies',
  ],
  ['neither persists nor worsens', { ...ukjent, vedvarerEllerForverres: false }, 'does-not-apply'],
  ['not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('skadereduksjon/selvmordsrisiko-ved-forverring', kartlegging)).toBe(status)
})
