import { expect, test } from 'vitest'
import { hovedforlop3 } from '../profiles.js'
import { statusOf } from '../status.js'
import { withNeedInHovedforlop3 } from './cases.js'

test.each(withNeedInHovedforlop3('mapped before', { tidligereKartlegging: true }, { tidligereKartlegging: false }))(
  '%s',
  (_, kartlegging, status) => {
    expect(statusOf('hovedforlop-3/tidligere-opplysninger', kartlegging)).toBe(status)
  },
)

test.each([true, false])('an answer on consent, %s, does not remove the question', (samtykkeInnhenting) => {
  const kartlegging = { ...hovedforlop3, tidligereKartlegging: true, samtykkeInnhenting }
  expect(statusOf('hovedforlop-3/tidligere-opplysninger', kartlegging)).toBe('applies')
})
