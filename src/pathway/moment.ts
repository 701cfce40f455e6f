import { osloDayNumber } from './oslo.js'

/**
 * Orders days and times. A day has no time of day: compared with a time it is equal to every moment of that day in
 * Norway, so that what is registered by day alone is never «too old» on its own day.
 */
export const compareMoments = (a: string, b: string): number =>
  a.length === 10 || b.length === 10 ? dayNumberOf(a) - dayNumberOf(b) : Date.parse(a) - Date.parse(b)

const dayNumberOf = (at: string): number => osloDayNumber(at) ?? NaN

interface Registered {
  readonly at: string
  readonly lateRegistered?: boolean
}

/**
 * Is something registered that happened after a moment? Reads back from the end: before an event that was registered in
 * its turn, on an earlier day, there is nothing later.
 */
export function happenedAfter(history: readonly Registered[], at: string): boolean {
  const day = dayNumberOf(at)
  for (let place = history.length - 1; place >= 0; place--) {
    const event = history[place]!
    if (compareMoments(at, event.at) < 0) return true
    if (event.lateRegistered !== true && dayNumberOf(event.at) < day) return false
  }
  return false
}
