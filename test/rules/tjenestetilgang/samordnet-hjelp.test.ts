import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['extensive and complex needs', { ...ukjent, storeOgSammensatteBehov: true }, 'applies'],
  ['extensive and complex needs in hovedforlop 1', { ...hovedforlop1, storeOgSammensatteBehov: true }, 'applies'],
  ['no such needs in hovedforlop 3', { ...hovedforlop3, storeOgSammensatteBehov: false }, 'does-not-apply'],
  ['needs not known', hovedforlop3, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('tjenestetilgang/samordnet-hjelp', kartlegging)).toBe(status)
})
