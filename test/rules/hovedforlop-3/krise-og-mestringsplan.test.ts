import { expect, test } from 'vitest'
import { hovedforlop3 } from '../profiles.js'
import { statusOf } from '../status.js'
import { everybodyInHovedforlop3 } from './cases.js'

test.each(everybodyInHovedforlop3)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/krise-og-mestringsplan', kartlegging)).toBe(status)
})

test('no periods with extra need takes nothing away', () => {
  expect(statusOf('hovedforlop-3/krise-og-mestringsplan', { ...hovedforlop3, perioderMedEkstraBehov: false })).toBe(
    'applies',
  )
})
