import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(
  withNeedInHovedforlop3(
    'wanting an individual plan',
    { onskerIndividuellPlan: true },
    { onskerIndividuellPlan: false },
  ),
)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/individuell-plan', kartlegging)).toBe(status)
})
