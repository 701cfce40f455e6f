import type { LimitSummary } from '../pathway/simulate/limits.js'

/** How many signs a limit is long, whatever it is in days, and how far beyond it the picture reaches. */
const LIMIT = 30
const WIDTH = 45

/**
 * How long a phase took against its limit: full to the median, light to nine of ten, a line where the limit is. Null where
 * there is no limit or nothing to draw.
 */
export function bar({ limit, median, p90 }: LimitSummary): string | null {
  if (limit.number === null || median === null || p90 === null) return null
  const reach = (took: number): number => reachOf(took, limit.number!)
  const full = '█'.repeat(Math.min(WIDTH, reach(median)))
  const light = '░'.repeat(Math.min(WIDTH, reach(p90)) - full.length)
  const drawn = (full + light).padEnd(LIMIT)
  const withLimit = `${drawn.slice(0, LIMIT)}│${drawn.slice(LIMIT)}`
  return reach(p90) > WIDTH ? `${withLimit}›` : withLimit
}

/** Within a limit of no days there is only the day itself, and every day more is beyond the picture. */
const reachOf = (took: number, number: number): number =>
  number === 0 ? (took === 0 ? LIMIT : WIDTH + 1) : Math.ceil((took / number) * LIMIT)
