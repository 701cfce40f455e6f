import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['commits violence or is at risk of it', { ...ukjent, utoverVoldEllerStarIFare: true }, 'applies'],
  ['neither', { ...ukjent, utoverVoldEllerStarIFare: false }, 'does-not-apply'],
  ['elevated risk, not asked about', { ...ukjent, voldsrisiko: 'forhoyet' }, 'unknown'],
  ['not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('voldsrisiko/behandling-mot-voldsutovelse', kartlegging)).toBe(status)
})
