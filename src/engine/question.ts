import type { Answers } from '../kartlegging/answers.js'
import { knownValue } from '../kartlegging/cells.js'
import type { Facts } from '../kartlegging/fact.js'
import { FALSE } from '../logic/diagram.js'
import type { CellRecord, Restriction } from '../logic/restrict.js'
import type { Knowledge } from '../logic/truth.js'
import type { Compiled } from './compile.js'
import { levels, type Level } from './placing.js'

/** One kartlegging, put to the compiled rules. */
export interface Question {
  readonly answers: Answers
  readonly knowledge: Knowledge
  readonly restriction: Restriction
  /** The levels that some way of filling in the unknown facts would give. */
  readonly possible: readonly Level[]
  /** The facts that functions still depend on, by their place in the kartlegging, ascending. */
  dependencies(...nodes: readonly number[]): readonly number[]
}

const none: readonly number[] = Object.freeze([])

export function ask(compiled: Compiled, facts: Facts, answers: Answers, record: CellRecord): Question {
  const { placing, restrictor, factOf } = compiled
  const restriction = restrictor.begin(record)
  const { restrict, support } = restriction

  // many functions come down to the same few questions
  const found = new Map<number, readonly number[]>()
  const dependenciesOf = (restricted: number): readonly number[] => {
    if (restricted < 2) return none
    const before = found.get(restricted)
    if (before !== undefined) return before
    const own: number[] = []
    support(restricted, (variable) => {
      const fact = factOf[variable]!
      if (!own.includes(fact)) own.push(fact)
    })
    own.sort((a, b) => a - b)
    found.set(restricted, own)
    return own
  }
  const dependencies = (...nodes: readonly number[]): readonly number[] => {
    let all = none
    let last = -1
    for (const node of nodes) {
      const restricted = restrict(node)
      if (restricted === last) continue
      last = restricted
      const own = dependenciesOf(restricted)
      if (all.length === 0) all = own
      else if (own.length > 0) all = [...new Set([...all, ...own])].sort((a, b) => a - b)
    }
    return all
  }
  return {
    answers,
    knowledge: (fact) => knownValue(facts[fact]!, answers[fact]),
    restriction,
    possible: Object.freeze(levels.filter((level) => restrict(placing.open[level]) !== FALSE)),
    dependencies,
  }
}
