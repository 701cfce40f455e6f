import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['long-lasting and coordinated needs', { ...ukjent, langvarigOgKoordinertBehov: true }, 'applies'],
  ['the same in hovedforlop 1', { ...hovedforlop1, langvarigOgKoordinertBehov: true }, 'applies'],
  ['no such needs in hovedforlop 3', { ...hovedforlop3, langvarigOgKoordinertBehov: false }, 'does-not-apply'],
  [
    'complex needs alone',
    { ...ukjent, langvarigOgKoordinertBehov: false, storeOgSammensatteBehov: true },
    'does-not-apply',
  ],
  ['needs not known', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/individuell-plan', kartlegging)).toBe(status)
})
