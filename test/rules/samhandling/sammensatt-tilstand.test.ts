import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const begge = { ...ukjent, forsteHenvendelse: true, storeOgSammensatteBehov: true } as const

test.each<[string, Kartlegging, Status]>([
  ['first contact with complex needs', begge, 'applies'],
  ['a later contact', { ...begge, forsteHenvendelse: false }, 'does-not-apply'],
  ['no complex needs', { ...begge, storeOgSammensatteBehov: false }, 'does-not-apply'],
  ['complex needs not asked about', { ...ukjent, forsteHenvendelse: true }, 'unknown'],
  ['first contact or not is unknown', { ...ukjent, storeOgSammensatteBehov: true }, 'unknown'],
  ['nothing known', ukjent, 'unknown'],
])('%s', (_, kartlegging, status) => {
  expect(statusOf('samhandling/sammensatt-tilstand', kartlegging)).toBe(status)
})
