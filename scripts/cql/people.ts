import type { Fact, Facts } from '../../src/kartlegging/fact.js'
import { absentReasons } from '../../src/kartlegging/kartlegging.js'
import { createRandom, type Random } from '../../bench/random.js'

/** A made-up kartlegging. */
export type Person = { readonly [fact: string]: unknown }

/**
 * Made-up people, the same for the same seed: of some all is known, of some nearly nothing, and a missing answer is left
 * out or says why it is missing. Some have many findings, most have few.
 */
export function* people(facts: Facts, count: number, seed: number): Generator<Person> {
  const random = createRandom(seed)
  for (let made = 0; made < count; made++) {
    const unknown = random.chance(0.1) ? 0 : random.between(0, 95) / 100
    const findings = random.between(5, 60) / 100
    const person: { [fact: string]: unknown } = {}
    for (const [name, fact] of Object.entries(facts)) {
      if (!random.chance(unknown)) person[name] = valueOf(fact, random, findings)
      else if (random.chance(0.4)) person[name] = { absent: pick(absentReasons, random) }
    }
    yield person
  }
}

function valueOf(fact: Fact, random: Random, findings: number): unknown {
  switch (fact.kind) {
    case 'boolean':
      return random.chance(findings)
    case 'one-of':
      return pick(Object.keys(fact.values), random)
    case 'some-of':
      return Object.keys(fact.values).filter(() => random.chance(findings / 2))
    case 'whole-number':
      // where the lines of the guide are drawn, and anywhere
      return random.chance(0.3) ? random.between(16, 27) : random.between(fact.min, fact.max)
  }
}

const pick = <T>(items: readonly T[], random: Random): T => items[random.between(0, items.length - 1)]!
