import { describe, expect, test } from 'vitest'
import { randomOf } from '../../../../src/pathway/simulate/random.js'

const drawn = (seed: number, walk: number, n = 5): number[] => {
  const { share } = randomOf(seed, walk)
  return Array.from({ length: n }, share)
}

describe('a stream of made-up chance', () => {
  test('is the same for the same seed and walk', () => {
    expect(drawn(7, 3)).toEqual(drawn(7, 3))
  })

  test('is another for every seed and every walk', () => {
    const pairs = [0, 1, 2, 4_294_967_295].flatMap((seed) => [-1, 0, 1, 2].map((walk) => drawn(seed, walk).join()))
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  test('is the same on every runtime: these are its first numbers', () => {
    expect(drawn(1, 0, 3)).toEqual([0.5949665643274784, 0.7106663091108203, 0.12672463594935834])
  })

  test('is even: each tenth of the way gets a tenth of the numbers', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const share of drawn(42, 0, 100_000)) tenths[Math.floor(share * 10)]!++
    for (const n of tenths) expect(Math.abs(n - 10_000)).toBeLessThan(400)
  })

  test('draws whole numbers with both ends, and members of a list', () => {
    const random = randomOf(5, 0)
    const numbers = new Set(Array.from({ length: 200 }, () => random.between(3, 5)))
    expect([...numbers].sort()).toEqual([3, 4, 5])
    const members = new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b'])))
    expect([...members].sort()).toEqual(['a', 'b'])
  })

  test('says yes in its share of the cases', () => {
    const random = randomOf(9, 0)
    const yes = Array.from({ length: 10_000 }, () => random.chance(1 / 4)).filter(Boolean).length
    expect(Math.abs(yes - 2500)).toBeLessThan(150)
  })
})
