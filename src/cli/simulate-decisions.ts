import { facts } from '../../rules/catalogue.js'
import type { Decision } from '../engine/decision.js'
import { assess, type Kartlegging } from '../forlop.js'
import type { Fact } from '../kartlegging/fact.js'
import { randomOf, type Random } from '../pathway/simulate/random.js'

/** How many decisions of each hovedforlop a simulation draws from, and how many kartlegginger it makes up at most. */
const OF_EACH = 12
const MOST_TRIES = 3000

/** Decisions on made-up answers, with some of each hovedforlop. The same for the same seed. */
export function madeUpDecisions(seed: number): readonly Decision[] {
  const random = randomOf(seed, -1)
  const found: Decision[] = []
  for (let tries = 0; tries < MOST_TRIES && found.length < 3 * OF_EACH; tries++) {
    const decision = assess(madeUpAnswers(random))
    const { recommended } = decision.hovedforlop
    const alike = found.filter(({ hovedforlop }) => hovedforlop.recommended === recommended)
    if (recommended !== null && alike.length < OF_EACH) found.push(decision)
  }
  return found
}

/** One answer in ten is missing. */
const madeUpAnswers = (random: Random): Kartlegging =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (random.chance(1 / 10) ? [] : [[name, answer(fact, random)]])),
  )

/** Most of what can be answered with no is, as it is with most people. */
function answer(fact: Fact, random: Random): unknown {
  switch (fact.kind) {
    case 'boolean':
      return random.chance(1 / 12)
    case 'one-of':
      return fact.none !== undefined && random.chance(5 / 6) ? fact.none : random.pick(Object.keys(fact.values))
    case 'some-of':
      return [random.pick(Object.keys(fact.values))]
    case 'whole-number':
      return random.between(fact.min, fact.max)
  }
}
