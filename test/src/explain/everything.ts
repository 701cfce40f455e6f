import { actions, content2014, facts, rules, sources } from '../../../rules/index.js'
import type { ActionDefinition } from '../../../src/engine/action.js'
import type { Rule } from '../../../src/engine/rule.js'
import { assess, type Decision, type DecisionAction, type PlacingReason } from '../../../src/index.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { absentReasons, type Answer } from '../../../src/kartlegging/kartlegging.js'

const allFacts: readonly [name: string, fact: Fact][] = Object.entries(facts)
const allActions: readonly [id: string, action: ActionDefinition][] = Object.entries(actions)
const allRules: readonly Rule[] = [...rules, ...content2014.rules]

/** Every answer that can be told of a fact. */
const answersOf = (fact: Fact): readonly Answer[] => {
  const absent = absentReasons.map((reason) => ({ absent: reason }))
  switch (fact.kind) {
    case 'boolean':
      return [true, false, ...absent]
    case 'whole-number':
      return [fact.min, ...absent]
    case 'one-of':
      return [...Object.keys(fact.values), ...absent]
    case 'some-of':
      return [...Object.keys(fact.values).map((value) => [value]), Object.keys(fact.values), [], ...absent]
  }
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!

const names = allFacts.map(([name]) => name)
const sourcesCited = Object.keys(sources).map((source) => ({ source, validity: 'verified' }) as const)
const pathways = allActions.flatMap(([, { routes = [] }]) => routes.flatMap(({ pathway = [] }) => pathway))
const receivers = allActions.flatMap(([, { routes = [] }]) => routes.map(({ to }) => to))

const because = (turn: number): { [fact: string]: Answer } =>
  Object.fromEntries(allFacts.map(([name, fact]) => [name, at(answersOf(fact), turn)]))

const actionOf = ([id, { kind }]: (typeof allActions)[number], index: number, turn: number): DecisionAction => {
  const own = allRules.filter(({ then }) => 'action' in then && then.action === id)
  return {
    id,
    kind,
    strength: at(['shall', 'should', 'may', 'advice'] as const, index + turn),
    basis: at(['guideline', 'derived', 'law', 'national-advice', 'local'] as const, index + turn),
    certainty: at(['certain', 'precautionary'] as const, turn),
    urgency: at(['routine', 'same-day', 'immediate', 'routine'] as const, turn),
    status: at(['open', 'open', 'done'] as const, turn),
    statements: own.flatMap(({ statements }) => statements),
    sources: index === 0 ? sourcesCited : [],
    gaps: ['G8'],
    rules: own.map((rule) => rule.id),
    because: index === 0 ? because(turn) : {},
    // a page shows the first six: they come round
    options: own
      .flatMap(({ id: rule, then, basis, statements }) =>
        'option' in then ? [{ rule, strength: 'may', basis, statement: statements[0] ?? '' } as const] : [],
      )
      .filter((_, place, all) => Math.floor(place / 6) === turn % Math.ceil(all.length / 6)),
    levels: [2],
    dependsOn: index === 0 ? names : [],
    couldBecome: { strength: 'shall', dependsOn: index === 0 ? names : [] },
    ...(index === 1 && { to: receivers, pathway: pathways }),
    ...(index === 2 && { to: receivers, pathway: [] }),
  }
}

const reasons = (turn: number): PlacingReason[] =>
  allRules.map(({ id, basis, statements, gaps = [] }, index) => ({
    rule: id,
    status: turn % 3 === 1 ? 'unknown' : 'applies',
    place: [1],
    lowest: null,
    basis,
    statements,
    gaps,
    because: index === 0 ? because(turn) : {},
  }))

/** Decisions that nobody gets: together they say every rule, action, fact, value and phrase there is. */
export const everything: readonly Decision[] = Array.from({ length: 24 }, (_, turn): Decision => {
  const real = assess({})
  return {
    ...real,
    scope: at(['adult-guide', 'either-guide', 'children-guide', 'unknown'] as const, turn),
    urgency: at(['immediate', 'routine'] as const, turn),
    hovedforlop: {
      possible: at([[1, 2, 3], [1, 2], [1], []] as const, turn),
      settled: false,
      recommended: turn % 3 === 1 ? null : at([null, 1] as const, turn),
      reasons: turn === 0 ? reasons(turn) : reasons(turn).slice(0, 3),
    },
    actions: allActions.map((action, index) => actionOf(action, index, turn)),
    missing: at([names, names.slice(turn, turn + 11), []] as const, turn).map((fact, index) => ({
      fact,
      safetyCritical: false,
      absent: at([null, ...absentReasons] as const, index + turn),
      changes: {
        scope: true,
        hovedforlop: index % 12 !== 10,
        shall: index % 12 === 10 ? [] : allActions.map(([id]) => id).slice(index, index + 3 + (turn % 4)),
        actions: allActions.map(([id]) => id).slice(0, turn % 4),
      },
    })),
    guideline: {
      ...real.guideline,
      reading: at(['careful', 'literal'] as const, turn),
      asOf: at([null, '2026-06-01'] as const, turn),
    },
    trace: (turn === 0 ? allRules : allRules.slice(0, 3)).map(({ id }, index) => ({
      rule: id,
      status: at(['applies', 'does-not-apply', 'unknown'] as const, index),
      because: index === 0 ? because(turn) : {},
      missing: index === 0 ? names : [],
    })),
  }
})
