import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['needs help to get or keep a home', { ...ukjent, boligbehov: 'trenger-hjelp' }, 'applies'],
  ['needs adapted housing', { ...ukjent, boligbehov: 'trenger-tilpasset-bolig' }, 'applies'],
  ['no need', { ...ukjent, boligbehov: 'nei' }, 'does-not-apply'],
  ['not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('tjenestetilgang/hjelp-pa-boligmarkedet', kartlegging)).toBe(status)
})
