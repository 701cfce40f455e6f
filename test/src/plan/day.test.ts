import { expect, test } from 'vitest'
import { sayDay } from '../../../src/plan/day.js'

test.each([
  ['2026-06-01', 'nb', '1. juni 2026'],
  ['2026-12-24', 'nn', '24. desember 2026'],
  ['2024-02-29', 'en', '29 February 2024'],
  ['some day', 'nb', 'some day'],
] as const)('%s in %s', (day, locale, said) => {
  expect(sayDay(day, locale)).toBe(said)
})
