import { facts } from '../../rules/index.js'
import type { Kartlegging } from '../../src/index.js'
import type { Fact } from '../../src/kartlegging/fact.js'

/** A stream of numbers in [0, 1) that is the same every time for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const all = Object.entries(facts) as [string, Fact][]
const reasons = ['not-asked', 'asked-unknown', 'asked-declined', 'not-applicable']

/**
 * Random people: much known, little known, and everything between. Facts that decide nothing here are there too.
 * Carries no statement.
 */
export function* profiles(seed: number): Generator<Kartlegging> {
  const next = numbers(seed)
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T
  const valueOf = (fact: Fact): unknown => {
    if (fact.kind === 'boolean') return next() < 0.5
    if (fact.kind === 'one-of') return oneOf(Object.keys(fact.values))
    if (fact.kind === 'whole-number') return oneOf([fact.min, 16, 17, 18, 19, 24, 25, 26, 34, 34, 47, 61, 83, fact.max])
    const values = Object.keys(fact.values)
    return [...new Set(Array.from({ length: Math.floor(next() * 4) }, () => oneOf(values)))]
  }
  for (;;) {
    const unknown = oneOf([0, 0.05, 0.1, 0.2, 0.4, 0.8])
    const kartlegging: { [name: string]: unknown } = {}
    for (const [name, fact] of all) {
      const draw = next()
      if (draw < unknown * 0.8) continue
      kartlegging[name] = draw < unknown ? { absent: oneOf(reasons) } : valueOf(fact)
    }
    // Most people who ask for help are adults.
    if (typeof kartlegging['alder'] === 'number' && kartlegging['alder'] < 18 && next() < 0.8) kartlegging['alder'] = 34
    yield kartlegging as Kartlegging
  }
}
