import { expect, test } from 'vitest'
import { hovedforlop3 } from '../profiles.js'
import { statusOf } from '../status.js'
import { everybodyInHovedforlop3 } from './cases.js'

test.each(everybodyInHovedforlop3)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/lopende-oppfolging', kartlegging)).toBe(status)
})

test('losing the specialist follow-up does not take the agreement away', () => {
  const lost = { ...hovedforlop3, oppfolgingISpesialisthelsetjenesten: false }
  expect(statusOf('hovedforlop-3/lopende-oppfolging', lost)).toBe('applies')
})
