/** A stream of numbers that look like chance and are the same on every machine. */
export interface Random {
  chance(share: number): boolean
  /** A whole number, both ends included. */
  between(from: number, to: number): number
}

/** Xorshift with 32 bits: short, quick, and more than even enough for made-up people. */
export function createRandom(seed: number): Random {
  // zero would stay zero, and neighbouring seeds must not start alike
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  return {
    chance: (share) => next() < share,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  }
}
