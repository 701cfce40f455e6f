import type { Group } from './demand.js'
import type { Answers, Known } from './facts.js'
import { combinations, type Levels, type Worlds } from './worlds.js'

/*
 * Of all the worlds, what differs for one group of actions: the facts it reads, and where they lead.
 *
 * Implements: no statement; a short way through invariant 4.
 */

/** One way the facts of a group can be, and the sets of levels that go with it. */
export interface Sighting {
  readonly answers: Answers
  readonly levels: readonly Levels[]
}

/** All that a group sees of the worlds. Views with the same key are the same. */
export interface View {
  readonly key: string
  readonly sightings: readonly Sighting[]
}

/** What groups that read the same facts have in common. Combinations that look alike to them have the same number. */
interface Eye {
  readonly numbers: Uint8Array
  readonly examples: readonly Answers[]
  readonly conditions: readonly string[]
}

function eyeOf({ reads, conditions = [] }: Group): Eye {
  const seen = new Map<string, number>()
  const examples: Answers[] = []
  const numbers = Uint8Array.from(combinations, (answers) => {
    const key = reads.map((name) => String(answers[name])).join()
    if (!seen.has(key)) seen.set(key, examples.push(answers) - 1)
    return seen.get(key)!
  })
  return { numbers, examples, conditions }
}

/** Every set of levels, as a number below 8. */
const sets = [0, 1, 2, 3, 4, 5, 6, 7]

/** What each of these groups sees of the worlds that are possible. */
export function lookout(groups: readonly Group[]): (known: Known, worlds: Worlds) => View[] {
  const keyOf = ({ reads, conditions }: Group): string => JSON.stringify([reads, conditions])
  const keys = [...new Set(groups.map(keyOf))]
  const eyes = keys.map((key) => eyeOf(groups.find((group) => keyOf(group) === key)!))
  const eyeOfGroup = groups.map((group) => keys.indexOf(keyOf(group)))

  return (known, worlds) => {
    const seen = eyes.map((): { [conditions: string]: { list: readonly string[]; found: Uint8Array } } => ({}))
    worlds.each(known, (list, row, indices) => {
      for (const [at, { numbers, examples, conditions }] of eyes.entries()) {
        const key = conditions.filter((condition) => list.includes(condition)).join()
        const { found } = (seen[at]![key] ??= { list, found: new Uint8Array(examples.length * 8) })
        for (const index of indices) found[numbers[index]! * 8 + row[index]!] = 1
      }
    })
    const views = eyes.map(({ examples }, at): View => {
      const sightings: Sighting[] = []
      let key = ''
      for (const [conditions, { list, found }] of Object.entries(seen[at]!))
        for (const [number, answers] of examples.entries()) {
          const levels = sets.filter((set) => found[number * 8 + set])
          if (levels.length === 0) continue
          sightings.push({ answers: { ...answers, tilstander: list }, levels })
          key += `${conditions}:${number}:${levels.join('')};`
        }
      return { key, sightings }
    })
    return eyeOfGroup.map((at) => views[at]!)
  }
}
