import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

test.each<[string, Kartlegging, Status]>([
  ['discharged, hovedforlop 3', { ...hovedforlop3, nyligUtskrevet: true }, 'applies'],
  ['discharged, hovedforlop 2', { ...hovedforlop2, nyligUtskrevet: true }, 'applies'],
  ['discharged, hovedforlop 1', { ...hovedforlop1, nyligUtskrevet: true }, 'applies'],
  ['discharged, level unknown', { ...ukjent, nyligUtskrevet: true }, 'applies'],
  ['not discharged', { ...hovedforlop3, nyligUtskrevet: false }, 'does-not-apply'],
  ['discharge not asked about', hovedforlop3, 'unknown'],
])('%s', (_, kartlegging, status) => {
  expect(statusOf('samhandling/etter-utskrivning', kartlegging)).toBe(status)
})
