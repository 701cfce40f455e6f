import { expect, test } from 'vitest'
import { hovedforlop3 } from '../profiles.js'
import { statusOf } from '../status.js'
import { everybodyInHovedforlop3 } from './cases.js'

const id = 'hovedforlop-3/koordinator-uten-individuell-plan'

test.each(everybodyInHovedforlop3)('%s', (_, kartlegging, status) => {
  expect(statusOf(id, kartlegging)).toBe(status)
})

test.each([true, false])('an individual plan wanted, %s, changes nothing', (onskerIndividuellPlan) => {
  expect(statusOf(id, { ...hovedforlop3, onskerIndividuellPlan })).toBe('applies')
})
