/**
 * Orders days and times. A day has no time of day: compared with a time it is equal to every moment of that day, so that
 * what is registered by day alone is never «too old» on its own day.
 */
export function compareMoments(a: string, b: string): number {
  if (a.length === 10 || b.length === 10) return compare(a.slice(0, 10), b.slice(0, 10))
  return Date.parse(a) - Date.parse(b)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
