import { readFileSync } from 'node:fs'
import { pathways, startPathway, type PathwayId } from '../../pathways/index.js'
import type { Decision } from '../../src/index.js'
import { endsFrom, oneDuty } from '../../test/pathways/ends.js'
import { feasiblePairs, play } from '../../test/pathways/feasible-pairs.js'
import { pairOf, transitionsOf } from '../../test/pathways/transitions.js'
import type { Figure, Outcome, Part } from './part.js'

/** The pairs that no life has, by pathway: `npx tsx scripts/impossible-pairs.ts` writes it, and whoever changes a machine reads it. */
const known = new URL('../../test/pathways/impossible-pairs.json', import.meta.url)

/** How many lives of pairs are played in a quick run, for each machine. In a deep one all are. */
const SOME = 150

function run({ deep }: { readonly deep: boolean }): Outcome {
  const ids = Object.keys(pathways) as PathwayId[]
  const impossible = JSON.parse(readFileSync(known, 'utf8')) as { readonly [id: string]: readonly string[] }
  const faults: string[] = []
  const count = { states: 0, ofStates: 0, transitions: 0, ofTransitions: 0, pairs: 0, impossible: 0, played: 0 }
  const safety = { places: 0, lost: 0 }
  const liveness = { places: 0, stuck: 0 }
  for (const id of ids) {
    const machine = transitionsOf(pathways[id])
    const found = feasiblePairs(id)
    count.ofStates += machine.leaves.length
    count.states += machine.leaves.filter((leaf) => found.states.has(leaf)).length
    count.ofTransitions += machine.names.length
    count.transitions += machine.names.filter((name) => found.transitions.has(name)).length
    count.pairs += found.lives.size
    count.impossible += found.impossible.length
    safety.places += found.places
    safety.lost += found.lost.length
    faults.push(
      ...machine.leaves.filter((leaf) => !found.states.has(leaf)).map((leaf) => `${id}: nobody comes to ${leaf}`),
    )
    faults.push(
      ...machine.names.filter((name) => !found.transitions.has(name)).map((name) => `${id}: nothing takes ${name}`),
    )
    faults.push(...found.lost.slice(0, 5).map((lost) => `${id}: ${lost}`))
    faults.push(...changes(id, found.impossible, impossible[id] ?? []))
    const lives = [...found.lives]
    const every = deep ? 1 : Math.ceil(lives.length / SOME)
    for (const [index, [pair, life]] of lives.entries()) {
      if (index % every !== 0) continue
      count.played++
      if (!hasPair(play(id, life), pair, machine.regionOf))
        faults.push(`${id}: XState does not take ${pair} where the search does`)
    }
    const { places, stuck } = endsFrom(pathways[id], beginnings(id), ['koordinering'])
    liveness.places += places
    liveness.stuck += stuck.length
    faults.push(...stuck.slice(0, 5).map((place) => `${id}: no end can be come to from ${place}`))
  }
  return { figures: figuresOf(ids.length, count, safety, liveness), faults }
}

function figuresOf(
  machines: number,
  count: {
    readonly [
      name in 'states' | 'ofStates' | 'transitions' | 'ofTransitions' | 'pairs' | 'impossible' | 'played'
    ]: number
  },
  safety: { readonly places: number; readonly lost: number },
  liveness: { readonly places: number; readonly stuck: number },
): readonly Figure[] {
  return [
    { name: 'machines', value: machines },
    { name: 'states visited', value: count.states, denominator: count.ofStates },
    { name: 'transitions taken', value: count.transitions, denominator: count.ofTransitions },
    {
      name: 'pairs of transitions with a life that has them',
      value: count.pairs,
      denominator: count.pairs + count.impossible,
    },
    { name: 'pairs that no life can have, each in the list', value: count.impossible },
    {
      name: 'of these lives played by the public functions, XState naming the transitions',
      value: count.played,
      denominator: count.pairs,
    },
    { name: 'places gone through for duties', value: safety.places },
    { name: 'steps that lose a duty', value: safety.lost, target: 0 },
    { name: 'places gone through for ends', value: liveness.places },
    { name: 'places from which no end can be come to', value: liveness.stuck, target: 0 },
  ]
}

const changes = (id: string, now: readonly string[], before: readonly string[]): string[] => [
  ...now.filter((pair) => !before.includes(pair)).map((pair) => `${id}: no life has this pair any more: ${pair}`),
  ...before
    .filter((pair) => !now.includes(pair))
    .map((pair) => `${id}: in the list of the impossible, but a life has it: ${pair}`),
]

/** Do the last transitions of the region of a pair, as XState takes them, make up that pair? */
function hasPair(taken: readonly (readonly string[])[], pair: string, regionOf: ReadonlyMap<string, string>): boolean {
  const [, second = ''] = pair.split(' ; ')
  const own = taken.flat().filter((name) => regionOf.get(name) === regionOf.get(second))
  return own.length >= 2 && pairOf(own.at(-2)!, own.at(-1)!) === pair
}

const beginnings = (id: PathwayId) =>
  (id.startsWith('pakkeforlop-') ? (['utredning', 'behandling'] as const) : [undefined]).map((entry) =>
    startPathway(id, { at: '2026-01-01', decision: oneDuty as Decision, ...(entry && { entry }) }),
  )

export const part: Part = {
  id: 'machines',
  title: 'The machines of the pathways',
  about:
    'Every place that can be come to is gone through, told apart by all that a condition looks at: in a hovedforløp with ' +
    'at most two measures, everywhere with one duty. From that follows which transition can come right after which in ' +
    'its region, and which cannot: a pair that no life has is in `test/pathways/impossible-pairs.json`. For each of the ' +
    'others there is a shortest life, which is played by the public functions. No step loses a duty or closes one that ' +
    'it does not name, and from every place some end can be come to.',
  run,
}
