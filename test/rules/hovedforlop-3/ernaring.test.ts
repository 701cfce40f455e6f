import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { everybodyInHovedforlop3 } from './cases.js'

test.each(everybodyInHovedforlop3)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/ernaring', kartlegging)).toBe(status)
})
