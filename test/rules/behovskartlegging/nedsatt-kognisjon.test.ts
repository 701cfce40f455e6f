import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['reduced cognition suspected', { ...ukjent, nedsattKognisjon: true }, 'applies'],
  ['reduced cognition not suspected', { ...ukjent, nedsattKognisjon: false }, 'does-not-apply'],
  ['cognition not asked about', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/nedsatt-kognisjon', kartlegging)).toBe(status)
})
