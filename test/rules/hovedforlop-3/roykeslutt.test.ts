import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(withNeedInHovedforlop3('smoking', { royker: true }, { royker: false }))('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/roykeslutt', kartlegging)).toBe(status)
})
