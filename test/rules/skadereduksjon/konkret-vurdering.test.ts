import { expect, test } from 'vitest'
import { statusOf } from '../status.js'
import { narAktuelt } from './aktuelt.js'

test.each(narAktuelt('R8.41'))('%s: %s', (_, __, kartlegging, status) => {
  expect(statusOf('skadereduksjon/konkret-vurdering', kartlegging)).toBe(status)
})
