import { levels } from '../../../src/engine/placing.js'
import { FALSE } from '../../../src/logic/diagram.js'
import type { ActionTable, Tables } from './tables.js'
import type { ThreeValued } from './three-valued.js'

/** Two sides of a pair of people, or of readings: every function of the tables as it is on that side. */
export type Side = (node: number) => number

/** Something that is lost, and for which people: `node` is a function of the answers that both have. */
export interface Loss {
  readonly what: string
  readonly action?: string
  readonly node: number
}

/** The lowest or the highest possible level falls, or none is left. */
export function lowerLevels({ and, or, not }: ThreeValued, before: Tables, after: Tables, from: Side, to: Side) {
  const none = (side: Side, tables: Tables, among: readonly number[]): number =>
    not(or(...levels.filter((level) => among.includes(level)).map((level) => side(tables.open[level]))))
  const upTo = (level: number): readonly number[] => levels.filter((other) => other <= level)
  const above = (level: number): readonly number[] => levels.filter((other) => other > level)
  const falls = levels.flatMap((level) => [
    // the lowest was above this level and is so no more
    and(none(from, before, upTo(level)), not(none(from, before, levels)), not(none(to, after, upTo(level)))),
    // the highest is now below this level and was not
    and(from(before.open[level]), none(to, after, [level, ...above(level)])),
  ])
  return [{ what: 'the level falls', node: or(...falls) }].filter(isThere)
}

/** The possible levels are others. */
export function otherLevels({ and, or, not }: ThreeValued, before: Tables, after: Tables, from: Side, to: Side) {
  const differ = (a: number, b: number): number => or(and(a, not(b)), and(b, not(a)))
  const node = or(...levels.map((level) => differ(from(before.open[level]), to(after.open[level]))))
  return [{ what: 'the levels are others', node }].filter(isThere)
}

/**
 * What an action loses from one side to the other: it is gone, is only possible where it was to be done, is weaker, can
 * no longer become as strong, or is no longer certain and not a stronger precaution either.
 */
export function actionLosses(
  { and, or, not }: ThreeValued,
  before: ActionTable,
  after: ActionTable | undefined,
  from: Side,
  to: Side,
): readonly Loss[] {
  const strongerDemanded: number[] = []
  const found: Loss[] = []
  const add = (what: string, node: number): void => void found.push({ what, action: before.id, node })
  for (const { strength, certain, demanded, present } of before.stands) {
    const same = asStrong(after, strength)
    add('can no longer become as strong', and(from(present), not(to(same?.present ?? FALSE))))
    add('is to be done no more, or more weakly', and(from(demanded), not(to(same?.demanded ?? FALSE))))
    const before_ = and(from(certain), not(or(...strongerDemanded.map(from))))
    const stronger = asStrong(after, strength, true)
    add('is no longer certain', and(before_, not(or(to(same?.certain ?? FALSE), to(stronger?.demanded ?? FALSE)))))
    strongerDemanded.push(demanded)
  }
  return found.filter(isThere)
}

const isThere = ({ node }: Loss): boolean => node !== FALSE

const order = ['shall', 'should', 'may', 'advice']

/** The weakest standing that is still as strong, or stronger than that. */
function asStrong(table: ActionTable | undefined, strength: string, stronger = false) {
  const limit = order.indexOf(strength) - (stronger ? 1 : 0)
  return table?.stands.filter((one) => order.indexOf(one.strength) <= limit).at(-1)
}
