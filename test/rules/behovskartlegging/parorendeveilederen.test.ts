import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['next of kin', { ...ukjent, parorendeTilgjengelig: true }, 'applies'],
  ['next of kin without consent', { ...ukjent, parorendeTilgjengelig: true, samtykkeParorende: false }, 'applies'],
  ['no next of kin', { ...ukjent, parorendeTilgjengelig: false }, 'does-not-apply'],
  ['next of kin not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/parorendeveilederen', kartlegging)).toBe(status)
})
