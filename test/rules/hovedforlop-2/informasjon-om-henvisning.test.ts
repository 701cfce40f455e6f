import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['a referral is planned', { ...hovedforlop2, henvisningPlanlegges: true }, 'applies'],
  ['not so', { ...hovedforlop2, henvisningPlanlegges: false }, 'does-not-apply'],
  ['not asked', hovedforlop2, 'unknown'],
  ['a referral is planned, in hovedforlop 1', { ...hovedforlop1, henvisningPlanlegges: true }, 'does-not-apply'],
  ['a referral is planned, in hovedforlop 3', { ...hovedforlop3, henvisningPlanlegges: true }, 'does-not-apply'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-2/informasjon-om-henvisning', kartlegging)).toBe(status)
})
