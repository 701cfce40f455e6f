import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(
  withNeedInHovedforlop3(
    'followed up with specialist services',
    { oppfolgingISpesialisthelsetjenesten: true },
    { oppfolgingISpesialisthelsetjenesten: false },
  ),
)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/lopende-oppfolging', kartlegging)).toBe(status)
})
