import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['signs', { ...ukjent, voldsrisiko: 'tegn' }, 'applies'],
  ['elevated risk', { ...ukjent, voldsrisiko: 'forhoyet' }, 'applies'],
  ['imminent danger', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['no risk', { ...ukjent, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['risk not mapped', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('voldsrisiko/tilgang-tross-voldsrisiko', kartlegging)).toBe(status)
})
