import { facts } from '../../../rules/catalogue.js'
import { levels } from '../../../src/engine/placing.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { always, any, not, type Condition, type Value } from '../../../src/logic/condition.js'
import type { Leaf } from '../../../src/logic/leaves.js'
import { join, partsOf, sitesOf, type Site } from './sites.js'

/** A condition with one mistake in it. */
export interface ConditionMutation {
  /** The kind of mistake. */
  readonly operator: string
  readonly detail: string
  readonly condition: Condition
  /** The mistake shows only while this fact is unknown. */
  readonly whileUnknown?: string
}

/** Every small mistake in a condition. `path` says which condition of the rule it is. */
export function mutateCondition(condition: Condition, path: string): ConditionMutation[] {
  const seen = new Set([JSON.stringify(condition)])
  return sitesOf(condition, path)
    .flatMap((site) => mutateSite(site, site.path === path))
    .filter(({ condition: mutated, whileUnknown }) => {
      const key = JSON.stringify([mutated, whileUnknown].filter((part) => part !== undefined))
      return !seen.has(key) && seen.add(key)
    })
}

function mutateSite({ part, path, put }: Site, whole: boolean): ConditionMutation[] {
  const made = (operator: string, detail: string, replacement: Condition): ConditionMutation => ({
    operator,
    detail: `${path} ${detail}`.trim(),
    condition: put(replacement),
  })
  const negated = made('negated condition', '', 'not' in part ? part.not : not(part))
  const joined = partsOf(part)
  if (joined !== undefined) {
    const { word, parts } = joined
    if (parts.length < 2) return [negated]
    return [
      negated,
      made('and and or', '', join(word === 'all' ? 'any' : 'all', parts)),
      ...parts.map((_, index) => made('dropped condition', `${word}[${index}]`, join(word, parts.toSpliced(index, 1)))),
    ]
  }
  if ('not' in part) return [negated]
  const leaf = part as Leaf
  return [
    negated,
    ...(whole ? [made('dropped condition', '', always)] : []),
    ...('level' in leaf ? mutateLevels(leaf.level) : mutateLeaf(leaf)).map(([operator, detail, replacement]) =>
      made(operator, detail, replacement),
    ),
    ...('fact' in leaf ? [{ ...made('unknown read as no', '', any()), whileUnknown: leaf.fact }] : []),
  ]
}

type Mutated = readonly [operator: string, detail: string, replacement: Condition]

const mutateLevels = (own: readonly number[]): Mutated[] => [
  ...replacements(own, levels).map((level): Mutated => ['swapped level', `${level.join()}`, { level }]),
  ...dropped(own).map((level): Mutated => ['dropped value', `${level.join()}`, { level }]),
  ...added(own, levels).map((level): Mutated => ['added value', `${level.join()}`, { level }]),
]

function mutateLeaf(leaf: Exclude<Leaf, { level: unknown }>): Mutated[] {
  if ('atLeast' in leaf) {
    return [-1, 1].map((step) => ['threshold', `${step}`, { ...leaf, atLeast: leaf.atLeast + step }])
  }
  if ('atMost' in leaf) return [-1, 1].map((step) => ['threshold', `${step}`, { ...leaf, atMost: leaf.atMost + step }])
  const fact: Fact = facts[leaf.fact as keyof typeof facts]
  // a yes for a no is the negation, which is there already
  if (fact.kind === 'boolean') return []
  const values = 'values' in fact ? Object.keys(fact.values) : []
  const put = (list: readonly Value[]): Condition =>
    'is' in leaf ? { ...leaf, is: list } : { ...leaf, includes: list as readonly string[] }
  const own: readonly Value[] = 'is' in leaf ? leaf.is : leaf.includes
  // what stands next in the list of values is the likeliest slip, and one step up or down where they are ordered
  const near = (value: Value): Value[] =>
    [-1, 1].flatMap((step) => values[values.indexOf(value as string) + step] ?? [])
  const nearby = [...new Set(own.flatMap(near))].filter((value) => !own.includes(value))
  return [
    ...own.flatMap((value, index) =>
      near(value)
        .filter((other) => !own.includes(other))
        .map((other): Mutated => ['threshold', `${value} to ${other}`, put(own.with(index, other))]),
    ),
    ...dropped(own).map((list, index): Mutated => ['dropped value', `${own[index]}`, put(list)]),
    ...nearby.map((value): Mutated => ['added value', `${value}`, put([...own, value])]),
  ]
}

const dropped = <T>(own: readonly T[]): T[][] => (own.length < 2 ? [] : own.map((_, index) => own.toSpliced(index, 1)))

const added = <T>(own: readonly T[], every: readonly T[]): T[][] =>
  every.filter((value) => !own.includes(value)).map((value) => [...own, value])

const replacements = <T>(own: readonly T[], every: readonly T[]): T[][] =>
  own.flatMap((_, index) => every.filter((other) => !own.includes(other)).map((other) => own.with(index, other)))
