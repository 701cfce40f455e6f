import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['uses strong painkillers', { ...ukjent, sterkeSmertestillende: true }, 'applies'],
  ['uses none', { ...ukjent, sterkeSmertestillende: false }, 'does-not-apply'],
  ['does not know', { ...ukjent, sterkeSmertestillende: { absent: 'asked-unknown' } }, 'unknown'],
  ['not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('skadereduksjon/overdosefare-ved-legemidler', kartlegging)).toBe(status)
})
