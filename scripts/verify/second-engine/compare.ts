import type { Reading } from '../../../src/engine/content.js'
import { createForlop, type Kartlegging } from '../../../src/index.js'
import { differences, differencesInMissing } from '../../../test/second-engine/compare.js'
import { answered, everyAnswer, open, placingCore } from '../../../test/second-engine/every-answer.js'
import { tried } from '../../../test/second-engine/facts.js'
import { interpreter } from '../../../test/second-engine/interpret.js'
import { profiles } from '../../../test/second-engine/profiles.js'
import { smallest } from '../../../test/second-engine/witness.js'

export interface Compared {
  readonly compared: number
  readonly apart: number
  /** Each difference once, how often, and the smallest person who shows it. */
  readonly faults: readonly string[]
}

export function* sample(seed: number, count: number): Generator<Kartlegging> {
  let made = 0
  for (const kartlegging of profiles(seed)) {
    if (made++ === count) return
    yield kartlegging
  }
}

/** Every answer to the facts that place most people, with the others answered and with the others open. */
export function* exhaustiveCore(): Generator<Kartlegging> {
  yield* everyAnswer(placingCore, answered)
  yield* everyAnswer(placingCore, open)
}

/** Every answer to the placing facts, for the unknown list and every list of at most one condition. */
export function* exhaustivePlacing(): Generator<Kartlegging> {
  const facts = [...placingCore, 'tilbakevendende', 'rusutlostPsykoseGjentattEllerAlvorlig'] as const
  for (const list of [undefined, ...tried.tilstander.filter(({ length }) => length < 2)]) {
    const conditions = list && { tilstander: list as NonNullable<Kartlegging['tilstander']> }
    const { tilbakevendende: _, rusutlostPsykoseGjentattEllerAlvorlig: __, tilstander: ___, ...others } = answered
    yield* everyAnswer(facts, { ...others, ...conditions, problemomrade: ['rusmidler'] })
    yield* everyAnswer(placingCore, { ...open, ...conditions })
  }
}

/** Compares with `assess`; on one in `missingEvery` people the missing facts too, which takes as long as all the rest. */
export function compareAll(reading: Reading, people: Iterable<Kartlegging>, missingEvery: number): Compared {
  const { assess } = createForlop({ reading })
  const second = interpreter(reading)
  const compare = (kartlegging: Kartlegging, missing: boolean): string[] => {
    const decision = assess(kartlegging)
    const other = second(kartlegging)
    return [...differences(decision, other), ...(missing ? differencesInMissing(decision, other) : [])]
  }
  const found = new Map<string, { times: number; readonly witness: Kartlegging }>()
  let [compared, apart] = [0, 0]
  for (const kartlegging of people) {
    const missing = compared++ % missingEvery === 0
    const different = compare(kartlegging, missing)
    if (different.length > 0) apart++
    for (const difference of different) {
      const before = found.get(difference)
      if (before) before.times++
      else {
        const witness = smallest(kartlegging, (smaller) => compare(smaller, missing).includes(difference))
        found.set(difference, { times: 1, witness })
      }
    }
  }
  const faults = [...found].map(
    ([difference, { times, witness }]) => `${times} × ${difference}: ${JSON.stringify(witness)}`,
  )
  return { compared, apart, faults }
}
