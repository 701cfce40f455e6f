import { fillIns, tried, type Answers, type FactName, type Known } from './facts.js'
import { placingFacts, type Level, type PlacingAnswers } from './placing.js'

/**
 * Every way of filling in the unknown placing facts. To be quick, the levels are worked out once for every complete
 * set of answers, a row for each list of conditions, and looked up afterwards.
 *
 * Implements: that an unknown fact gives the union over its known values (invariant 4). Carries no statement.
 */
const rest = placingFacts.filter((name) => name !== 'tilstander')

/**
 * Of these, only whether any tells of use counts, and no action looks at them: in the combinations the first stands for
 * all four. Every one of them by itself is tried in `scripts/verify/second-engine/levels.ts`.
 */
const useFacts = ['problemomrade', 'hoytAlkoholforbruk', 'illegaleRusmidler', 'injiserer'] as const
const [useFact, ...otherUse] = useFacts
const noUse = Object.fromEntries(useFacts.map((name) => [name, tried[name][0]]))
const tellsOfUse = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.includes('rusmidler') : answer === true
const axes = rest.filter((name) => !otherUse.some((other) => other === name))

export const combinations = fillIns(Object.fromEntries(otherUse.map((name) => [name, false])), rest) as Answers[]

/** Levels as one number, so that they can be kept in rows: 1 for hovedforlop 1, 2 for 2, 4 for 3, added up. */
export type Levels = number
const numberOf = (levels: readonly Level[]): Levels => levels.reduce((sum, level) => sum + 2 ** (level - 1), 0)
export const levelsIn = (levels: Levels): Level[] => ([1, 2, 3] as const).filter((level) => levels & (2 ** (level - 1)))

type Row = Uint8Array
export type LevelsOf = (answers: PlacingAnswers) => readonly Level[]

/** One list of conditions, where it leads with every combination, and the combinations that are possible. */
export type Visit = (list: readonly string[], row: Row, indices: readonly number[]) => void

export interface Worlds {
  readonly each: (known: Known, visit: Visit) => void
  /** The unknown placing facts that change the levels for some way of filling in the others. */
  readonly deciding: (known: Known) => FactName[]
}

/** Where the combinations with these answers stand: the last fact changes fastest. */
function indicesOf(known: Known): number[] {
  let indices = [0]
  for (const name of axes) {
    const at = name === useFact ? useIn(known) : valuesIn(known, name)
    const before = indices
    indices = []
    for (const index of before) for (const one of at) indices.push(index * tried[name].length + one)
  }
  return indices
}

const valuesIn = (known: Known, name: FactName): number[] =>
  name in known ? [tried[name].findIndex((value) => value === known[name])] : [...tried[name].keys()]

/** Whether substances are used, as far as these answers go: no, yes, or either. */
function useIn(known: Known): number[] {
  if (useFacts.some((name) => tellsOfUse(known[name]))) return [1]
  return useFacts.every((name) => name in known) ? [0] : [0, 1]
}

/** `lookedFor`: conditions that an action looks for, so that lists with and without them are kept apart. */
export function worldsBy(levelsOf: LevelsOf, lookedFor: readonly string[]): Worlds {
  const rows = new Map<string, Row>()
  const rowOf = (tilstander: readonly string[]): Row => {
    const key = [...tilstander].sort().join()
    let row = rows.get(key)
    if (!row) {
      if (rows.size > 30_000) rows.clear()
      row = Uint8Array.from(combinations, (answers) => numberOf(levelsOf({ ...answers, tilstander })))
      rows.set(key, row)
    }
    return row
  }
  // Of lists that lead to the same places whatever the other answers are, one is enough.
  let lists: readonly (readonly string[])[] | undefined
  const listsFor = (known: Known): readonly (readonly string[])[] => {
    if (known.tilstander) return [known.tilstander]
    if (lists) return lists
    const different = new Map<string, readonly string[]>()
    for (const list of tried.tilstander)
      different.set([...rowOf(list), ...lookedFor.filter((condition) => list.includes(condition))].join(), list)
    lists = [...different.values()]
    return lists
  }

  return {
    each(known, visit) {
      const wanted = indicesOf(known)
      for (const list of listsFor(known)) visit(list, rowOf(list), wanted)
    },
    deciding(known) {
      const possible = listsFor(known).map(rowOf)
      return placingFacts.filter((name) => {
        if (name in known) return false
        if (name === 'tilstander')
          return indicesOf(known).some((index) => possible.some((row) => row[index] !== possible[0]![index]))
        // one yes hides the other questions about use, so they are filled in with no
        const filled = useFacts.some((use) => use === name) ? { ...noUse, ...known } : known
        const [first, ...others] = tried[name].map((value) => indicesOf({ ...filled, [name]: value }))
        return possible.some((row) =>
          first!.some((index, at) => others.some((other) => row[other[at]!] !== row[index])),
        )
      })
    },
  }
}
