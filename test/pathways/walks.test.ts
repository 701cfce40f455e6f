import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advance,
  deadlines,
  isRefusal,
  pathways,
  startPathway,
  type Duty,
  type PathwayId,
} from '../../pathways/index.js'
import type { Decision } from '../../src/index.js'
import { addDays } from '../../src/pathway/day.js'
import type { DecisionDigest } from '../../src/pathway/decision-digest.js'
import { randomOf } from '../../src/pathway/simulate/random.js'
import { walk, type Step, type Walk } from '../../src/pathway/simulate/walk.js'
import { endsFrom, oneDuty } from './ends.js'
import { explore } from './explore.js'
import impossiblePairs from './impossible-pairs.json' with { type: 'json' }
import { walkableFrom } from './walking.js'

const ids = Object.keys(pathways) as PathwayId[]
/** Lives of every pathway, from seeds that are new in every run. */
const seeds = fc.sample(fc.integer({ min: 0, max: 2 ** 32 - 1 }), 30)
const walksOf = (id: PathwayId): readonly Walk[] =>
  seeds.map((seed) => walk(walkableFrom(id), '2026-01-01', randomOf(seed, 0)))

const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T

describe.each(ids)('on every path of %s', (id) => {
  const walks = walksOf(id)

  /** What holds of every step of every walk. What fails tells the seed it fails from. */
  const everyStep = (holds: (step: Step, walk: Walk) => void): void => {
    walks.forEach((walked, number) => {
      try {
        for (const step of walked.steps) holds(step, walked)
      } catch (fault) {
        throw new Error(`from seed ${seeds[number]}`, { cause: fault })
      }
    })
  }

  test('no duty is lost: it is open, done, handed over to somebody, or departed from with a reason', () => {
    everyStep(({ before, event, after }) => {
      const { duties } = after.context
      expect(Object.keys(before.context.duties).filter((action) => duties[action] === undefined)).toEqual([])
      for (const [action, duty] of Object.entries(duties)) {
        if (duty.action !== action || !standsWell(duty)) expect.fail(JSON.stringify(duty))
        const was = before.context.duties[action]
        // only by name is a duty closed: nothing that happens beside it makes it go away
        if (was?.status === 'open' && duty.status !== 'open') {
          expect([event.type, event['action']]).toEqual([closedBy[duty.status], action])
        }
      }
    })
  })

  test('every duty that a decision lays down is carried from then on', () => {
    everyStep(({ event, after, before }) => {
      const decision = event['decision'] as DecisionDigest | undefined
      if (decision === undefined) return
      for (const { id: action, status } of decision.mandatory) {
        const duty = after.context.duties[action]
        expect(duty, action).toBeDefined()
        if (before.context.duties[action] === undefined) expect(duty!.status).toBe(status)
      }
    })
  })

  test('what is told to be open is taken', () => {
    for (const { refused } of walks) expect(refused).toEqual([])
  })

  test('what is refused leaves the instance as it was', () => {
    everyStep(({ before }) => {
      const bytes = JSON.stringify(before)
      for (const event of notToBeTaken) expect(isRefusal(advance(before, event)), event.type).toBe(true)
      expect(JSON.stringify(before)).toBe(bytes)
    })
  })

  test('history only grows, by one event at a time, and the revision with it', () => {
    everyStep(({ before, event, after }) => {
      expect(after.history.length).toBe(before.history.length + 1)
      expect(before.history.every((earlier, place) => after.history[place] === earlier)).toBe(true)
      expect(after.history.at(-1)).toMatchObject({ type: event.type, at: event.at })
      expect([before.revision + 1, after.history.length]).toEqual([after.revision, after.revision + 1])
    })
  })

  test('stored as JSON and taken up again in between, everything is the same', () => {
    everyStep(({ before, event, after }) => {
      const again = advance(plain(before), plain(event))
      expect(JSON.stringify(again)).toBe(JSON.stringify(after))
    })
  })

  test('nothing more is waited for after an end: what was not late then does not become late', () => {
    for (const { end, last, steps } of walks) {
      if (end === null || steps.length === 0) continue
      const counted = (now: string) =>
        deadlines(last, { now }).filter(({ limit, state }) => limit !== null && (state === 'open' || state === 'late'))
      const then = new Map(counted(steps.at(-1)!.at).map((deadline) => [deadline.id, deadline.daysLeft]))
      for (const { id: limit, state, daysLeft } of counted(addDays(steps.at(-1)!.at, 1000))) {
        expect([limit, state, daysLeft]).toEqual([limit, 'late', then.get(limit)])
      }
    }
  })

  test('nearly every walk finds an end', () => {
    expect(walks.filter(({ end }) => end !== null).length).toBeGreaterThanOrEqual(0.9 * walks.length)
  })
})

/** No such event, no such duty, and something older than what is registered. */
const notToBeTaken = [
  { type: 'finnes.ikke', at: '2030-01-01' },
  { type: 'plikt.utfort', at: '2030-01-01', action: 'finnes-ikke' },
  { type: 'dato.avtalt', at: '2000-01-01', hva: 'samtale', dag: '2030-01-01' },
]

const closedBy = { done: 'plikt.utfort', 'handed-over': 'plikt.overlevert', 'departed-from': 'plikt.fraveket' } as const

const standsWell = ({ status, closed, to, reason }: Duty): boolean => {
  switch (status) {
    case 'open':
      return closed === undefined
    case 'done':
      return closed !== undefined
    case 'handed-over':
      return closed !== undefined && to !== undefined && to.trim() !== ''
    case 'departed-from':
      return closed !== undefined && reason !== undefined && reason.trim() !== ''
  }
}

/**
 * The share of the pairs of transitions that such walks must have, of those that a life can have at all. That each of the
 * rest has a life too, and the others none, is shown by `npm run verify -- --only machines`.
 */
const PAIRS = 0.9

const impossible: { readonly [id: string]: readonly string[] } = impossiblePairs

describe.each(ids)('the machine of %s', (id) => {
  const explored = explore(id)

  test('has every state visited', () => {
    expect(explored.missing.states).toEqual([])
  })

  test('has every transition visited', () => {
    expect(explored.missing.transitions).toEqual([])
  })

  test(`has ${PAIRS * 100} % of the pairs of transitions visited that a life can have, and none that it cannot`, () => {
    expect(explored.missed.filter((pair) => impossible[id]!.includes(pair)).length).toBe(impossible[id]!.length)
    const possible = explored.of - impossible[id]!.length
    expect((explored.of - explored.missed.length) / possible).toBeGreaterThanOrEqual(PAIRS)
  })

  test('has an end that can be come to from every place, whatever is open, done or agreed', () => {
    const entries = id.startsWith('pakkeforlop-') ? (['utredning', 'behandling'] as const) : [undefined]
    const beginnings = entries.map((entry) =>
      startPathway(id, { at: '2026-01-01', decision: oneDuty as Decision, ...(entry && { entry }) }),
    )
    // coordination has no end, and nothing that ends waits for it
    const { places, stuck } = endsFrom(pathways[id], beginnings, ['koordinering'])
    expect(places).toBeGreaterThan(1000)
    expect(stuck).toEqual([])
  })
})
