import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['nothing known of the risk', ukjent, 'applies'],
  ['no risk', { ...ukjent, voldsrisiko: 'nei' }, 'applies'],
  ['imminent danger', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['under 18, where another guide applies', { ...ukjent, alder: 17 }, 'does-not-apply'],
  ['unknown age', {}, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('voldsrisiko/trygge-rammer', kartlegging)).toBe(status)
})
