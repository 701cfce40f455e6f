import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/pathway/day.js'
import { compareMoments, happenedAfter } from '../../../src/pathway/moment.js'

const instant = fc.integer({ min: Date.UTC(2019, 0, 1) / 60_000, max: Date.UTC(2041, 0, 1) / 60_000 - 1 })
const time = fc
  .tuple(instant, fc.constantFrom(-300, 0, 60, 120))
  .map(([minutes, offset]) => written(minutes * 60_000, offset))

/** The same instant, as somebody with that offset writes it. */
function written(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19)
  const hours = String(Math.abs(offset) / 60).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${hours}:00`
}

describe('the order of moments', () => {
  test.each([
    ['two days', '2026-01-05', '2026-01-06', -1],
    ['a day and itself', '2026-01-05', '2026-01-05', 0],
    ['two times', '2026-01-05T10:00:00+01:00', '2026-01-05T10:30:00+01:00', -1],
    ['two times with different offsets', '2026-01-05T10:00:00+01:00', '2026-01-05T09:30:00Z', -1],
    ['one moment written in two ways', '2026-01-05T10:00:00+01:00', '2026-01-05T09:00:00Z', 0],
    ['a day and a time of it', '2026-01-05', '2026-01-05T14:00:00+01:00', 0],
    ['a day and the last minute of it in UTC, which is the next in Norway', '2026-01-05', '2026-01-05T23:30:00Z', -1],
    ['a day and half past midnight of it in Norway, written in UTC', '2026-01-06', '2026-01-05T23:30:00Z', 0],
    ['a day and a late evening in New York', '2026-06-02', '2026-06-01T20:15:00-04:00', 0],
    ['a day and a morning in Auckland', '2026-06-01', '2026-06-02T08:15:00+12:00', 0],
    ['New Year’s Day and the last half hour of the year in UTC', '2026-01-01', '2025-12-31T23:30:00Z', 0],
  ])('%s', (_, a, b, order) => {
    expect(Math.sign(compareMoments(a, b))).toBe(order)
    expect(Math.sign(compareMoments(b, a))).toBe(0 - order)
  })

  test('of a day and any time is that of the day and the day in Norway', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        const day = dayOf(a)!
        expect(Math.sign(compareMoments(day, b))).toBe(Math.sign(day.localeCompare(dayOf(b)!)))
        expect(compareMoments(day, a)).toBe(0)
      }),
    )
  })
})

describe('whether something later is registered', () => {
  const moment = fc.oneof(
    time,
    time.map((at) => dayOf(at)!),
    fc.constantFrom('2026-01-05', '2026-01-05T08:00:00Z', '2026-01-05T10:00:00Z', '2026-01-06'),
  )
  const isLater = (history: readonly { readonly at: string }[], at: string): boolean =>
    history.some((event) => compareMoments(at, event.at) < 0)

  /** As `advance` builds it: what is earlier than something registered is marked as registered late. */
  const history = fc.array(fc.tuple(moment, fc.boolean()), { minLength: 1, maxLength: 12 }).map((moments) => {
    const told: { readonly at: string; readonly lateRegistered?: boolean }[] = []
    for (const [at, late] of moments) told.push(isLater(told, at) || late ? { at, lateRegistered: true } : { at })
    return told
  })

  test('is found by reading back no further than to an earlier day', () => {
    fc.assert(
      fc.property(history, moment, (told, at) => {
        expect(happenedAfter(told, at)).toBe(isLater(told, at))
      }),
      { numRuns: 2000 },
    )
  })

  test('does not read a long history', () => {
    const read: number[] = []
    const long = Array.from({ length: 500 }, (_, place) => ({
      get at() {
        read.push(place)
        return place < 499 ? '2026-01-05' : '2026-01-06'
      },
    }))
    expect(happenedAfter(long, '2026-01-07')).toBe(false)
    expect(new Set(read)).toEqual(new Set([499]))
  })
})
