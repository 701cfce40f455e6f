import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['in hovedforlop 2', hovedforlop2, 'applies'],
  ['in hovedforlop 1', hovedforlop1, 'does-not-apply'],
  ['in hovedforlop 3', hovedforlop3, 'does-not-apply'],
  ['a hovedforlop that is not settled', ukjent, 'unknown'],
  ['17 years old, whom another guide concerns', { ...hovedforlop2, alder: 17 }, 'does-not-apply'],
  ['severe, of unknown duration: 2 or 3 is open', { alder: 40, alvorlighet: 'alvorlig' }, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-2/vurder-henvisning', kartlegging)).toBe(status)
})
