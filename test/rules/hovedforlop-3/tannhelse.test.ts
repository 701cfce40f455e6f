import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(withNeedInHovedforlop3('in need of dental follow-up', { tannhelsebehov: true }, { tannhelsebehov: false }))(
  '%s',
  (_, kartlegging, status) => {
    expect(statusOf('hovedforlop-3/tannhelse', kartlegging)).toBe(status)
  },
)
