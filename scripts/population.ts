import { facts } from '../rules/catalogue.js'
import type { Fact } from '../src/kartlegging/fact.js'
import type { Kartlegging } from '../src/forlop.js'

/** The same numbers on every machine: figures that are committed must be found again. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const decides = ['alvorlighet', 'varighet', 'tilstander', 'selvskading', 'selvmordsrisiko', 'voldsrisiko']

/**
 * Made-up kartlegginger, drawn by chance: a synthetic population that says nothing of how people are. What the level
 * rests on is mostly known, the rest half of the time; most questions that are answered with yes or no are answered no.
 */
export function population(count = 10_000, seed = 2025): readonly Kartlegging[] {
  const next = numbers(seed)
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([name, fact]) =>
        next() < (decides.includes(name) ? 0.85 : 0.5) ? [[name, answer(fact, next)]] : [],
      ),
    ),
  ) as Kartlegging[]
}

function answer(fact: Fact, next: () => number): unknown {
  switch (fact.kind) {
    case 'boolean':
      return next() < 0.25
    case 'one-of': {
      const values = Object.keys(fact.values)
      return values[Math.floor(next() * values.length)]
    }
    case 'some-of':
      return Object.keys(fact.values).filter(() => next() < 0.12)
    case 'whole-number':
      return 16 + Math.floor(next() * 74)
  }
}
