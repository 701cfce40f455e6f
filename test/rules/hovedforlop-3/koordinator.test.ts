import { expect, test } from 'vitest'
import { hovedforlop3 } from '../profiles.js'
import { statusOf } from '../status.js'
import { everybodyInHovedforlop3 } from './cases.js'

test.each(everybodyInHovedforlop3)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/koordinator', kartlegging)).toBe(status)
})

test('no need for lasting coordinated services takes nothing away', () => {
  expect(statusOf('hovedforlop-3/koordinator', { ...hovedforlop3, langvarigOgKoordinertBehov: false })).toBe('applies')
})
