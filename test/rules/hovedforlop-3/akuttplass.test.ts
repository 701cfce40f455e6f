import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(
  withNeedInHovedforlop3(
    'in need of a short acute stay',
    { behovForKortAkuttopphold: true },
    { behovForKortAkuttopphold: false },
  ),
)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/akuttplass', kartlegging)).toBe(status)
})
