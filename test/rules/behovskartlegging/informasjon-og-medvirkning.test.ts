import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['an adult of whom nothing else is known', ukjent, 'applies'],
  ['hovedforlop 1', hovedforlop1, 'applies'],
  ['hovedforlop 2', hovedforlop2, 'applies'],
  ['hovedforlop 3', hovedforlop3, 'applies'],
  ['under 18, where another guide applies', { ...hovedforlop3, alder: 17 }, 'does-not-apply'],
  ['unknown age', {}, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/informasjon-og-medvirkning', kartlegging)).toBe(status)
})
