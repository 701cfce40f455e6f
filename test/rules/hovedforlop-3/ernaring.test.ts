import { expect, test } from 'vitest'
import { hovedforlop3 } from '../profiles.js'
import { statusOf } from '../status.js'
import { everybodyInHovedforlop3 } from './cases.js'

test.each(everybodyInHovedforlop3)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/ernaring', kartlegging)).toBe(status)
})

test('no known nutritional need does not stop the check', () => {
  expect(statusOf('hovedforlop-3/ernaring', { ...hovedforlop3, ernaringsbehov: false })).toBe('applies')
})
