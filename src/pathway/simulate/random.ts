/** A stream of numbers that look like chance, and are the same for the same seed on every runtime. */
export interface Random {
  /** Yes, in this share of the cases. */
  chance(share: number): boolean
  /** A number from 0 up to, but not including, 1. */
  share(): number
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  /** One of a list that has something in it. */
  pick<T>(list: readonly T[]): T
}

const GOLDEN = 0x9e3779b9

/** SplitMix with 32 bits. Each pair of seed and walk has a stream of its own, whatever the others have drawn. */
export function randomOf(seed: number, walk: number): Random {
  let state = mixed(mixed(seed) + walk)
  const share = (): number => {
    state = (state + GOLDEN) | 0
    return (mixed(state) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1))
  return { share, between, chance: (part) => share() < part, pick: (list) => list[between(0, list.length - 1)]! }
}

/** Spreads every bit over all of them. */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x21f0aaad)
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97)
  return twice ^ (twice >>> 15)
}
