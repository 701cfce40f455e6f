import { facts } from '../../rules/catalogue.js'
import { guide } from '../../rules/guideline/guide.js'
import { actions, omfang, rules, sources } from '../../rules/catalogue.js'
import type { ConformanceCase, ConformanceLevel, Expectation } from '../../src/conformance/vector.js'
import { createEngine } from '../../src/engine/engine.js'
import type { Decision } from '../../src/engine/decision.js'
import type { Rule } from '../../src/engine/rule.js'
import { createForlop, type Forlop, type Kartlegging } from '../../src/forlop.js'
import { candidates, changed, least } from './witness.js'

const forlop: { readonly [L in ConformanceLevel]: Forlop } = {
  literal: createForlop({ reading: 'literal' }),
  careful: createForlop({ reading: 'careful' }),
}

const asked = { literal: new WeakMap<Kartlegging, Decision>(), careful: new WeakMap<Kartlegging, Decision>() }

function decide(level: ConformanceLevel, kartlegging: Kartlegging): Decision {
  const decision = asked[level].get(kartlegging) ?? forlop[level].assess(kartlegging)
  asked[level].set(kartlegging, decision)
  return decision
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a decision says of that which a rule is about; nothing when the rule has no part in it. */
type Look = (decision: Decision) => Expectation

const lookFor = ({ then, statements }: Rule): Look => {
  if (!('action' in then)) return ({ hovedforlop }) => ({ possible: hovedforlop.possible })
  return ({ actions }) => {
    const found = actions.find(({ id }) => id === then.action)
    if (found === undefined) return { absent: then.action }
    const { id, strength, certainty } = found
    const statement = statements[0]
    const cited = statement !== undefined && found.statements.includes(statement)
    return { action: { id, strength, certainty, ...(cited && { statement }) } }
  }
}

/** Does the rule carry what the decision says, so that without it another answer would come? */
function partOf(rule: Rule, level: ConformanceLevel): (kartlegging: Kartlegging) => boolean {
  const { then } = rule
  if ('action' in then) {
    return (kartlegging) =>
      decide(level, kartlegging).actions.some(
        ({ id, certainty, rules }) => id === then.action && certainty !== 'possible' && rules.includes(rule.id),
      )
  }
  const content = { guide, facts, actions, sources, scope: omfang, rules: rules.filter(({ id }) => id !== rule.id) }
  const without = createEngine(content, level, null)
  return (kartlegging) => {
    const other = without.decide(kartlegging)
    return other.ok && !same(other.decision.hovedforlop.possible, decide(level, kartlegging).hovedforlop.possible)
  }
}

/** The questions that show one rule: that it holds, that an unknown fact is not read as no, and what makes it not hold. */
export function casesOf(rule: Rule): readonly ConformanceCase[] {
  const levels: readonly ConformanceLevel[] = rule.basis === 'derived' ? ['careful'] : ['careful', 'literal']
  const perLevel = levels.map((level) => casesAt(rule, level))
  const [careful = [], literal = []] = perLevel
  // what both levels answer alike is one case
  const shared = careful.filter((one) => literal.some((other) => alike(one, other)))
  return [
    ...shared.map((one) => ({ ...one, level: 'both' as const })),
    ...perLevel.flat().filter((one) => !shared.some((other) => alike(one, other))),
  ].map((one, index) => ({ ...one, id: `${rule.id}/${index + 1}` }))
}

const alike = (a: ConformanceCase, b: ConformanceCase): boolean =>
  same([a.kartlegging, a.expect], [b.kartlegging, b.expect])

function casesAt(rule: Rule, level: ConformanceLevel): readonly ConformanceCase[] {
  const look = lookFor(rule)
  const ask = (kartlegging: Kartlegging): Decision => decide(level, kartlegging)
  const carries = partOf(rule, level)
  const found = firstOf(candidates(rule), carries)
  if (found === undefined) return []
  const said = look(ask(found))
  const smallest = least(found, (smaller) => carries(smaller) && same(look(ask(smaller)), said))
  const make = (shows: ConformanceCase['shows'], kartlegging: Kartlegging, expect: Expectation): ConformanceCase => {
    const { statements, gaps = [] } = rule
    return { id: '', level, shows, statements, gaps, kartlegging, expect }
  }
  const cases = [make('holds', smallest, said)]
  for (const name of Object.keys(smallest) as (keyof typeof facts)[]) {
    const { [name]: _, ...without } = smallest
    const open = ask(without)
    const asks = open.missing.some(({ fact }) => fact === name) ? { asks: [name] } : {}
    cases.push(make('unknown', without, { ...look(open), ...asks }))
    const other = changed(smallest, name).find((one) => !same(look(ask(one)), said))
    if (other !== undefined) cases.push(make('does-not-hold', other, look(ask(other))))
  }
  return cases
}

function firstOf<T>(items: Iterable<T>, fits: (item: T) => boolean): T | undefined {
  for (const item of items) if (fits(item)) return item
  return undefined
}
