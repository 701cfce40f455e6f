import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['nothing known', ukjent, 'applies'],
  ['exposed to violence', { ...ukjent, utsattForVold: true }, 'applies'],
  ['said not to be exposed to violence', { ...ukjent, utsattForVold: false }, 'applies'],
  ['under 18, where another guide applies', { ...hovedforlop1, alder: 17 }, 'does-not-apply'],
  ['unknown age', {}, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/voldsutsatthet', kartlegging)).toBe(status)
})
