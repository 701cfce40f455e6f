/** How numbers lie: nine of ten are at most `p90`. */
export interface Spread {
  readonly n: number
  readonly median: number | null
  readonly p90: number | null
}

/** By nearest rank, so that both are numbers that were there. Null when there are none. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b)
  const rank = (share: number): number | null => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
  return { n: sorted.length, median: rank(0.5), p90: rank(0.9) }
}
