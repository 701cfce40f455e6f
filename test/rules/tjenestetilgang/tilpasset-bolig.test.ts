import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['needs adapted housing', { ...ukjent, boligbehov: 'trenger-tilpasset-bolig' }, 'applies'],
  ['needs help, but not adapted housing', { ...ukjent, boligbehov: 'trenger-hjelp' }, 'does-not-apply'],
  ['no need', { ...ukjent, boligbehov: 'nei' }, 'does-not-apply'],
  ['not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('tjenestetilgang/tilpasset-bolig', kartlegging)).toBe(status)
})
