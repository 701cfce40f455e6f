import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['a known disability', { ...hovedforlop1, funksjonsnedsettelse: true }, 'applies'],
  ['not so', { ...hovedforlop1, funksjonsnedsettelse: false }, 'does-not-apply'],
  ['not asked', hovedforlop1, 'unknown'],
  ['a known disability, in hovedforlop 2', { ...hovedforlop2, funksjonsnedsettelse: true }, 'does-not-apply'],
  ['a known disability, in hovedforlop 3', { ...hovedforlop3, funksjonsnedsettelse: true }, 'does-not-apply'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-1/funksjonsnedsettelse', kartlegging)).toBe(status)
})
