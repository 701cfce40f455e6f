import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['infection risk', { ...ukjent, smitterisiko: true }, 'applies'],
  ['no infection risk', { ...ukjent, smitterisiko: false }, 'does-not-apply'],
  ['injects, infection risk not asked about', { ...ukjent, injiserer: true }, 'unknown'],
  ['not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('skadereduksjon/smittevernhjelp', kartlegging)).toBe(status)
})
