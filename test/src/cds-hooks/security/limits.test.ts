import { describe, expect, test } from 'vitest'
import { createRateLimit } from '../../../../src/cds-hooks/security/rate-limit.js'
import { createReplayGuard } from '../../../../src/cds-hooks/security/replay.js'

describe('nonces', () => {
  test('are good once, until their token has expired', () => {
    const note = createReplayGuard()
    expect(note('a', 100, 0)).toBe('new')
    expect(note('a', 100, 100)).toBe('seen')
    expect(note('a', 300, 200)).toBe('new')
  })

  test('are remembered up to a hundred thousand; then none is taken until some have expired', () => {
    const note = createReplayGuard()
    for (let number = 0; number < 100_000; number++) note(`${number}`, number < 10 ? 50 : 1000, 0)
    expect(note('more', 1000, 0)).toBe('full')
    expect(note('7', 1000, 0)).toBe('seen')
    expect(note('more', 1000, 51)).toBe('new')
    expect(note('99999', 1000, 51)).toBe('seen')
  })
})

describe('the limit on requests', () => {
  test('forgets the client that was seen first when there are more than ten thousand', () => {
    const wait = createRateLimit(1)
    expect([wait('first', 0), wait('second', 0), wait('first', 0)]).toEqual([0, 0, 60])
    for (let client = 0; client < 9_999; client++) wait(`${client}`, 0)
    expect(wait('first', 0)).toBe(0)
    expect(wait('9998', 0)).toBe(60)
  })

  test('starts anew when a clock has gone back', () => {
    const wait = createRateLimit(1)
    expect([wait('a', 100_000), wait('a', 100_000), wait('a', 50_000)]).toEqual([0, 60, 0])
  })
})
