import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(
  withNeedInHovedforlop3(
    'periods with extra need',
    { perioderMedEkstraBehov: true },
    { perioderMedEkstraBehov: false },
  ),
)('%s', (_, kartlegging, status) => {
  expect(statusOf('hovedforlop-3/krise-og-mestringsplan-ved-ekstra-behov', kartlegging)).toBe(status)
})
