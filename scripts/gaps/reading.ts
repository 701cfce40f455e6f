import { actions, facts, omfang, rules, sources } from '../../rules/catalogue.js'
import { guide } from '../../rules/guideline/guide.js'
import { createEngine, type Engine } from '../../src/engine/engine.js'
import type { Decision } from '../../src/engine/decision.js'
import type { Rule } from '../../src/engine/rule.js'
import type { Kartlegging } from '../../src/forlop.js'
import { population } from '../population.js'

const engineOf = (own: readonly Rule[]): Engine =>
  createEngine({ guide, facts, actions, rules: own, sources, scope: omfang }, 'careful', null)

const ours = engineOf(rules)

const decided = (engine: Engine, kartlegging: Kartlegging): Decision => {
  const result = engine.decide(kartlegging)
  if (!result.ok) throw new Error('the population holds kartlegginger only')
  return result.decision
}

/** What the rules that read a gap change, over a population: without them, the text is read as silent. */
export interface GapReading {
  readonly gap: string
  /** The derived rules that read it. */
  readonly rules: readonly Rule[]
  readonly asked: number
  /** So many get other possible levels, other actions demanded with skal, or anything else. */
  readonly levels: number
  readonly shall: number
  readonly any: number
  readonly witness: Kartlegging | null
}

const key = (value: unknown): string => JSON.stringify(value)
const levelsOf = ({ hovedforlop }: Decision): string => key(hovedforlop.possible)
const shallOf = ({ mandatory }: Decision): string => key(mandatory.map(({ id }) => id))
const allOf = ({ hovedforlop, actions }: Decision): string =>
  key([hovedforlop.possible, actions.map(({ id, strength, certainty }) => [id, strength, certainty])])

const people = population(1000)
const answers = people.map((kartlegging) => decided(ours, kartlegging))

export function readGap(gap: string): GapReading {
  const own = rules.filter(({ basis, gaps }) => basis === 'derived' && gaps?.includes(gap) === true)
  const nothing = { gap, rules: own, asked: people.length, levels: 0, shall: 0, any: 0, witness: null }
  if (own.length === 0) return nothing
  const without = engineOf(rules.filter((rule) => !own.includes(rule)))
  let [levels, shall, any] = [0, 0, 0]
  let witness: Kartlegging | null = null
  people.forEach((kartlegging, index) => {
    const [before, after] = [answers[index]!, decided(without, kartlegging)]
    if (allOf(before) === allOf(after)) return
    any++
    if (levelsOf(before) !== levelsOf(after)) levels++
    if (shallOf(before) !== shallOf(after)) shall++
    if (witness === null || Object.keys(kartlegging).length < Object.keys(witness).length) witness = kartlegging
  })
  return { ...nothing, levels, shall, any, witness: witness === null ? null : least(witness, without) }
}

/** The same person with as little told as still gives another answer. */
function least(witness: Kartlegging, without: Engine): Kartlegging {
  let kept = witness
  for (const name of Object.keys(witness).reverse() as (keyof Kartlegging)[]) {
    const { [name]: _, ...smaller } = kept
    if (allOf(decided(ours, smaller)) !== allOf(decided(without, smaller))) kept = smaller
  }
  return kept
}
