import type { Variable } from '../../../src/logic/variables.js'
import { leavesOf } from '../../../src/logic/leaves.js'
import { appliesWhen } from '../../../src/engine/placing.js'
import type { Kartlegging } from '../../../src/index.js'
import { content } from './content.js'

/** One answer of a fact, standing for `stands` answers that no condition tells apart from it. */
export interface Representative {
  readonly answer: unknown
  readonly stands: bigint
}

const conditions = [content.scope.outside, content.scope.choice, ...content.rules.map(appliesWhen)]
const leaves = conditions.flatMap(leavesOf)

/**
 * The answers of a fact that have to be tried, unknown among them. A condition reads a list only by asking whether it
 * holds one of some values: two lists for which all those questions are answered alike are one. Values that are not in
 * the cone are left out of lists: nothing asks for them.
 */
export function representativesOf(variables: readonly Variable[]): readonly Representative[] {
  const [first] = variables
  const unknown = { answer: undefined, stands: 1n }
  if (first!.element === undefined) {
    return [
      unknown,
      ...first!.cells.map((cell) => ({ answer: typeof cell === 'object' ? cell.from : cell, stands: 1n })),
    ]
  }
  const questions = leaves.flatMap((leaf) => ('includes' in leaf && leaf.fact === first!.fact ? [leaf.includes] : []))
  const distinct = [...new Map(questions.map((wanted) => [wanted.join(), wanted])).values()]
  let classes = new Map<string, { answer: readonly string[]; answered: bigint; stands: bigint }>([
    ['0', { answer: [], answered: 0n, stands: 1n }],
  ])
  for (const { element } of variables) {
    const own = distinct.reduce(
      (bits, wanted, bit) => (wanted.includes(element!) ? bits | (1n << BigInt(bit)) : bits),
      0n,
    )
    const next = new Map(classes)
    for (const { answer, answered, stands } of classes.values()) {
      const key = String(answered | own)
      const before = next.get(key)
      next.set(key, {
        answer: before?.answer ?? [...answer, element!],
        answered: answered | own,
        stands: (before?.stands ?? 0n) + stands,
      })
    }
    classes = next
  }
  return [unknown, ...classes.values()]
}

/** The variables of a cone, fact by fact. */
export function byFact(variables: readonly Variable[], cone: readonly number[]): ReadonlyMap<string, Variable[]> {
  const found = new Map<string, Variable[]>()
  for (const place of cone) {
    const variable = variables[place]!
    found.set(variable.fact, [...(found.get(variable.fact) ?? []), variable])
  }
  return found
}

/** Every kartlegging of the facts of a cone, one for all that no condition tells apart, and for how many it stands. */
export function* everyKartlegging(
  facts: ReadonlyMap<string, readonly Representative[]>,
): Generator<{ readonly kartlegging: Kartlegging; readonly stands: bigint }> {
  const [first, ...rest] = facts
  if (first === undefined) {
    yield { kartlegging: {}, stands: 1n }
    return
  }
  const [fact, representatives] = first
  for (const { kartlegging, stands } of everyKartlegging(new Map(rest))) {
    for (const { answer, stands: own } of representatives) {
      const more = answer === undefined ? kartlegging : ({ ...kartlegging, [fact]: answer } as Kartlegging)
      yield { kartlegging: more, stands: stands * own }
    }
  }
}
