import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(withNeedInHovedforlop3('in need of help with economy', { okonomibehov: true }, { okonomibehov: false }))(
  '%s',
  (_, kartlegging, status) => {
    expect(statusOf('hovedforlop-3/okonomi', kartlegging)).toBe(status)
  },
)
