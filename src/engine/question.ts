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
  /** Nothing is unknown. */
  readonly complete: boolean
  /** How each distinct `holds` stands, by its number, once it has been asked for. */
  readonly standings: Uint8Array
  /** The levels that some way of filling in the unknown facts would give. */
  readonly possible: readonly Level[]
  /** The facts that one or two functions still depend on, ascending by their place in the kartlegging. */
  dependencies(function1: number, function2?: number): Dependencies
}

export interface Dependencies {
  readonly places: readonly number[]
  readonly names: readonly string[]
}

const none: Dependencies = Object.freeze({ places: Object.freeze([]), names: Object.freeze([]) })

export function ask(compiled: Compiled, facts: Facts, answers: Answers, record: CellRecord): Question {
  const { placing, restrictor, holdsCount } = compiled
  const restriction = restrictor.begin(record)
  const { restrict } = restriction
  return {
    answers,
    knowledge: (fact) => knownValue(facts[fact]!, answers[fact]),
    restriction,
    complete: !record.includes(0),
    standings: new Uint8Array(holdsCount),
    possible: Object.freeze(levels.filter((level) => restrict(placing.open[level]) !== FALSE)),
    dependencies: dependenciesIn(compiled, restriction),
  }
}

/** Many functions come down to the same few questions: what a pair of them depends on is worked out once. */
function dependenciesIn({ factOf, factNames }: Compiled, { restrict, support }: Restriction): Question['dependencies'] {
  const found = new Map<number, Dependencies>()
  return (function1, function2 = FALSE) => {
    const first = restrict(function1)
    const second = restrict(function2)
    if (first < 2 && second < 2) return none
    const key = first * MOST_NODES + second
    const before = found.get(key)
    if (before !== undefined) return before
    const depends = new Uint8Array(factNames.length)
    const mark = (variable: number): void => void (depends[factOf[variable]!] = 1)
    support(first, mark)
    if (second !== first) support(second, mark)
    const places: number[] = []
    for (let place = depends.indexOf(1); place !== -1; place = depends.indexOf(1, place + 1)) places.push(place)
    const made = { places, names: Object.freeze(places.map((place) => factNames[place]!)) }
    found.set(key, made)
    return made
  }
}

/** Pairs of nodes fit a whole number. */
const MOST_NODES = 2 ** 26
