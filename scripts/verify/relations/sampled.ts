import { createRandom } from '../../../bench/random.js'
import type { Kartlegging } from '../../../src/index.js'
import { evaluate } from '../../../src/logic/truth.js'
import { knownValue } from '../../../src/kartlegging/cells.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { facts } from '../../../rules/catalogue.js'
import { withAnswer, without, type Answer } from '../../../test/arbitraries.js'
import { assessIn, careful, isDemanded, isSafe, losses, lowersLevel } from '../../../test/promises/compare.js'
import type { ChangeRelation, Keep, StepRelation, StepValue } from '../../../test/promises/relations/relation.js'
import { profiles } from '../../../test/second-engine/profiles.js'

/** What was asked through `assess`, and what broke, in words. */
export interface Sampled {
  readonly pairs: number
  readonly broken: readonly string[]
}

const MOST = 3

function* people(count: number, seed: number): Generator<Kartlegging> {
  let made = 0
  for (const kartlegging of profiles(seed)) {
    if (made++ === count) return
    yield kartlegging
  }
}

const answered = (kartlegging: Kartlegging, { fact, values }: StepRelation, value: StepValue, element?: string) => {
  if (values === undefined) {
    return value === null ? without(kartlegging, fact) : withAnswer(kartlegging, fact, value as Answer)
  }
  const list = Array.isArray(kartlegging[fact]) ? (kartlegging[fact] as readonly string[]) : []
  const others = list.filter((one) => one !== element)
  return withAnswer(kartlegging, fact, (value === true ? [...others, element] : others) as unknown as Answer)
}

/** The steps of a relation for random people, through `assess`. */
export function sampleSteps(relation: StepRelation, count: number, seed: number): Sampled {
  const broken: string[] = []
  let pairs = 0
  for (const kartlegging of people(count, seed)) {
    for (const element of relation.values ?? [undefined]) {
      for (const [from, to] of relation.steps) {
        const [before, after] = [from, to].map((value) =>
          careful.assess(answered(kartlegging, relation, value, element)),
        ) as [ReturnType<typeof careful.assess>, ReturnType<typeof careful.assess>]
        pairs++
        const excepted = (relation.exceptions ?? [])
          .filter((one) => one.to === to && evaluate(one.where, knowledgeOf(kartlegging)) !== 'false')
          .flatMap(({ actions }) => actions)
        const lost = relation.keeps
          .flatMap((keep) => lostBy(keep, before, after))
          .filter((what) => !excepted.includes(what.split(' ')[0]!))
        if (lost.length > 0) {
          broken.push(`${relation.id}, ${from ?? 'unknown'} to ${to}: ${lost[0]}: ${JSON.stringify(kartlegging)}`)
        }
      }
    }
    if (broken.length >= MOST) break
  }
  return { pairs, broken }
}

const knowledgeOf = (kartlegging: Kartlegging) => (fact: string) =>
  knownValue((facts as { readonly [name: string]: Fact })[fact]!, kartlegging[fact as keyof Kartlegging] as never)

export function lostBy(
  keep: Keep,
  before: ReturnType<typeof careful.assess>,
  after: ReturnType<typeof careful.assess>,
): readonly string[] {
  switch (keep) {
    case 'level':
      return lowersLevel(before, after) ? ['the level falls'] : []
    case 'same-levels':
      return String(before.hovedforlop.possible) === String(after.hovedforlop.possible) ? [] : ['the levels are others']
    case 'actions':
      return losses(before, after)
    case 'safety':
      return losses(before, after, isSafe)
    case 'to-be-done':
      return losses(before, after, isDemanded).filter(
        (what) => !what.endsWith('can no longer become as strong') && !what.endsWith('is no longer certain'),
      )
  }
}

/** A change of how a person is told, for random people and both readings. */
export function sampleChanges(relation: ChangeRelation, count: number, seed: number): Sampled {
  const random = createRandom(seed)
  const broken: string[] = []
  let pairs = 0
  for (const kartlegging of people(count, seed)) {
    const reading = random.chance(0.7) ? 'careful' : 'literal'
    const assess = assessIn(reading)
    const before = assess(kartlegging)
    const other = relation.change(kartlegging, random, before)
    if (other === undefined) continue
    pairs++
    const [parted] = relation.parted(before, assess(other))
    if (parted !== undefined) {
      broken.push(`${relation.id}, ${reading}: ${parted}: ${JSON.stringify(kartlegging)} as ${JSON.stringify(other)}`)
    }
    if (broken.length >= MOST) break
  }
  return { pairs, broken }
}
