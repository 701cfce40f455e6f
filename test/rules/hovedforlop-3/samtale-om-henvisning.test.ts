import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(
  withNeedInHovedforlop3('about to be referred', { henvisningPlanlegges: true }, { henvisningPlanlegges: false }),
)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/samtale-om-henvisning', kartlegging)).toBe(status)
})
