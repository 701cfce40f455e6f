import type { Rule } from '../../src/engine/rule.js'
import { createForlop, type Forlop, type Kartlegging } from '../../src/index.js'
import { content } from './exact/content.js'
import { exact } from './exact/exact.js'
import { atomsOf, outcomeOf } from './mcdc/atoms.js'
import { findPair, type Pair } from './mcdc/independence.js'
import { listed, type Listed } from './mcdc/listed.js'
import { peopleFor, type Person } from './mcdc/people.js'
import type { Outcome, Part } from './part.js'

/** What was found of one atom: how it was shown to decide, that it is listed, or what is wrong with it. */
type Shown = Pair['kind'] | 'listed' | { readonly fault: string }

/** What the trace of a decision says of a rule; remembers the answers it was asked with. */
type StatusOf = (rule: string, person: Person) => string | undefined

function showAtoms(rule: Rule, statusOf: StatusOf): readonly Shown[] {
  const { functions, rules } = exact()
  const atoms = atomsOf(rule)
  const people = peopleFor(rule, atoms, functions, rules.careful)
  if (atoms.length === 0 && statusOf(rule.id, people[0]!) !== 'applies') {
    return [{ fault: `${rule.id} asks for nothing, but does not apply to an adult` }]
  }
  const possible = people.map(({ truths }) => truths)
  const personWith = (truths: Pair['applies']): Person => people.find((person) => person.truths === truths)!
  return atoms.map((atom, index): Shown => {
    const text = JSON.stringify(atom)
    const known = listed.some((entry) => entry.rule === rule.id && entry.atom === text)
    const pair = findPair(index, possible, outcomeOf(rule, atoms))
    if (pair === undefined) {
      return known ? 'listed' : { fault: `${rule.id}: ${text} never decides whether the rule applies` }
    }
    if (known) return { fault: `${rule.id}: ${text} is listed in scripts/verify/mcdc/listed.ts, but decides` }
    const said = [statusOf(rule.id, personWith(pair.applies)), statusOf(rule.id, personWith(pair.not))].join(' and ')
    if (said === 'applies and does-not-apply') return pair.kind
    return { fault: `${rule.id}: ${text} should decide, but the trace says ${said}` }
  })
}

/** What a listed atom is there for must be seen. */
const listedFaults = ({ rule, atom, action, shown }: Listed, { assess }: Forlop): readonly string[] =>
  shown.flatMap(([kartlegging, certainty]) => {
    const found = assess(kartlegging).actions.find(({ id }) => id === action)?.certainty
    return found === certainty ? [] : [`${rule}: ${atom} is listed, but ${action} is ${found} and not ${certainty}`]
  })

function run(): Outcome {
  const forlop = createForlop()
  const vectors = new Set<string>()
  const statusOf: StatusOf = (rule, { kartlegging }) => {
    vectors.add(JSON.stringify(kartlegging))
    return forlop.assess(kartlegging as Kartlegging).trace.find((entry) => entry.rule === rule)?.status
  }
  const shown = content.rules.flatMap((rule) => showAtoms(rule, statusOf))
  const atoms = content.rules.reduce((sum, rule) => sum + atomsOf(rule).length, 0)
  const count = (kind: Shown): number => shown.filter((found) => found === kind).length
  const decide = count('unique-cause') + count('masking')
  return {
    figures: [
      { name: 'rules', value: content.rules.length },
      { name: 'atoms shown to decide', value: decide, denominator: atoms, target: atoms - count('listed') },
      { name: 'of them by unique cause', value: count('unique-cause'), denominator: decide },
      { name: 'of them by masking, where atoms are coupled', value: count('masking'), denominator: decide },
      { name: 'atoms that decide something else, listed with reason', value: count('listed'), denominator: atoms },
      { name: 'different kartlegginger that show it', value: vectors.size },
    ],
    faults: [
      ...shown.flatMap((found) => (typeof found === 'object' ? [found.fault] : [])),
      ...listed.flatMap((entry) => listedFaults(entry, forlop)),
    ],
    tables: [
      {
        title: 'Atoms that decide something else',
        head: ['rule', 'atom', 'reason'],
        rows: listed.map(({ rule, atom, reason }) => [rule, `\`${atom}\``, reason]),
      },
    ],
  }
}

export const part: Part = {
  id: 'mcdc',
  title: 'MC/DC: every condition of every rule decides by itself',
  about:
    'An atom is a condition of a rule that has no condition in it, such as one fact with one value or the level of the ' +
    'person; one that stands twice in a rule counts once. For each atom the diagrams give two people: the rule applies ' +
    'to one and not to the other, and the atom is what makes the difference. Unique cause: no other atom of the rule ' +
    'differs. Masking: another one has to differ, since the two cannot hold together, but turning the atom alone would ' +
    'turn the outcome in both. Each person then goes through `createForlop().assess`, and the trace must say `applies` ' +
    'and `does-not-apply`. An atom without such a pair is a fault, unless it is listed with what it is there for.',
  run,
}
