import { facts } from '../../rules/catalogue.js'
import { appliesWhen } from '../../src/engine/placing.js'
import type { Rule } from '../../src/engine/rule.js'
import type { Kartlegging } from '../../src/forlop.js'
import { termsOf, valuesOf } from './terms.js'

const names = Object.keys(facts) as (keyof typeof facts)[]

/** Nothing found, everything known: so that what is added is what decides. */
const quiet: Kartlegging = Object.fromEntries(
  names.map((name) => {
    const fact = facts[name]
    return [name, fact.kind === 'one-of' ? (fact.none ?? Object.keys(fact.values)[0]) : valuesOf(fact)[0]]
  }),
)

const adult = {
  ...quiet,
  alder: 40,
  problemomrade: ['psykisk-helse'],
  tilstander: ['angst'],
  nyoppstatt: true,
} as const

/** A person at each level, with nothing else to tell. */
const bases: { readonly [level: number]: Kartlegging } = {
  1: { ...adult, alvorlighet: 'mild', varighet: 'kortvarig' },
  2: { ...adult, alvorlighet: 'mild', varighet: 'langvarig', nyoppstatt: false },
  3: { ...adult, alvorlighet: 'alvorlig', varighet: 'langvarig', nyoppstatt: false },
}

/** Kartlegginger in which a rule might apply, the plainest first. */
export function* candidates(rule: Rule): Generator<Kartlegging> {
  const terms = termsOf(appliesWhen(rule))
  for (const { answers, levels } of terms) {
    for (const level of levels) yield { ...bases[level], ...answers } as Kartlegging
  }
  // some rules matter only beside something else: another condition, or another severity
  for (const { answers, levels } of terms) {
    for (const level of levels) {
      const both = {
        ...bases[level],
        ...answers,
        tilstander: ['angst', ...listOf(answers['tilstander'])],
      } as Kartlegging
      yield both
      for (const alvorlighet of ['moderat', 'alvorlig'] as const) yield { ...both, alvorlighet }
    }
  }
}

const listOf = (answer: unknown): readonly string[] => (Array.isArray(answer) ? (answer as string[]) : [])

/** The same with as little known as still shows it: halves first, because most of it is never needed. */
export function least(kartlegging: Kartlegging, shows: (smaller: Kartlegging) => boolean): Kartlegging {
  const without = (from: Kartlegging, some: readonly string[]): Kartlegging =>
    Object.fromEntries(Object.entries(from).filter(([name]) => !some.includes(name)))
  const drop = (from: Kartlegging, some: readonly string[]): Kartlegging => {
    const smaller = without(from, some)
    if (some.length === 0 || shows(smaller)) return smaller
    if (some.length === 1) return from
    const middle = Math.ceil(some.length / 2)
    return drop(drop(from, some.slice(0, middle)), some.slice(middle))
  }
  return drop(
    kartlegging,
    [...names].reverse().filter((name) => name in kartlegging),
  )
}

/** The same person with one answer changed, in each way worth trying: the plainest answer first. */
export const changed = (kartlegging: Kartlegging, name: keyof typeof facts): readonly Kartlegging[] =>
  valuesOf(facts[name])
    .filter((value) => JSON.stringify(value) !== JSON.stringify(kartlegging[name]))
    .map((value) => ({ ...kartlegging, [name]: value }) as Kartlegging)
