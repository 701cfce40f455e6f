import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, isRefusal, pathways, type Duty, type PathwayId } from '../../pathways/index.js'
import type { DecisionDigest } from '../../src/pathway/decision-digest.js'
import { randomOf } from '../../src/pathway/simulate/random.js'
import { walk, type Step, type Walk } from '../../src/pathway/simulate/walk.js'
import { explore } from './explore.js'
import { transitionsOf } from './transitions.js'
import { walkableFrom } from './walking.js'

const ids = Object.keys(pathways) as PathwayId[]
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

/** What holds of every step of every walk from every seed. */
const everyStep = (id: PathwayId, holds: (step: Step, walk: Walk) => void, numRuns = 30): void => {
  const walkable = walkableFrom(id)
  fc.assert(
    fc.property(seeds, (seed) => {
      const walked = walk(walkable, '2026-01-01', randomOf(seed, 0))
      for (const step of walked.steps) holds(step, walked)
    }),
    { numRuns },
  )
}

const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T

describe.each(ids)('on every path of %s', (id) => {
  test('no duty is lost: it is open, done, handed over to somebody, or departed from with a reason', () => {
    everyStep(id, ({ before, event, after }) => {
      const { duties } = after.context
      expect(Object.keys(duties)).toEqual(expect.arrayContaining(Object.keys(before.context.duties)))
      for (const [action, duty] of Object.entries(duties)) {
        expect(duty.action).toBe(action)
        expect(standsWell(duty), JSON.stringify(duty)).toBe(true)
        const was = before.context.duties[action]
        // only by name is a duty closed: nothing that happens beside it makes it go away
        if (was?.status === 'open' && duty.status !== 'open') {
          expect([event.type, event['action']]).toEqual([closedBy[duty.status], action])
        }
      }
    })
  })

  test('every duty that a decision lays down is carried from then on', () => {
    everyStep(id, ({ event, after, before }) => {
      const decision = event['decision'] as DecisionDigest | undefined
      if (decision === undefined) return
      for (const { id: action, status } of decision.mandatory) {
        const duty = after.context.duties[action]
        expect(duty, action).toBeDefined()
        if (before.context.duties[action] === undefined) expect(duty!.status).toBe(status)
      }
    })
  })

  test('what is told to be open is taken, and what is refused leaves the instance as it was', () => {
    everyStep(id, ({ before }, { refused }) => {
      expect(refused).toEqual([])
      const bytes = JSON.stringify(before)
      for (const event of [
        { type: 'finnes.ikke', at: '2030-01-01' },
        { type: 'plikt.utfort', at: '2030-01-01', action: 'finnes-ikke' },
        { type: 'dato.avtalt', at: '2000-01-01', hva: 'samtale', dag: '2030-01-01' },
      ]) {
        const result = advance(before, event)
        expect(isRefusal(result), event.type).toBe(true)
      }
      expect(JSON.stringify(before)).toBe(bytes)
    })
  })

  test('history only grows, by one event at a time, and the revision with it', () => {
    everyStep(id, ({ before, event, after }) => {
      expect(after.history.slice(0, -1)).toEqual(before.history)
      expect(after.history.at(-1)).toMatchObject({ type: event.type, at: event.at })
      expect(after.revision).toBe(before.revision + 1)
      expect(after.history.length).toBe(after.revision + 1)
    })
  })

  test('stored as JSON and taken up again in between, everything is the same', () => {
    everyStep(id, ({ before, event, after }) => {
      const again = advance(plain(before), plain(event))
      expect(JSON.stringify(again)).toBe(JSON.stringify(after))
    })
  })

  test('nearly every walk finds an end', () => {
    const walkable = walkableFrom(id)
    const walks = Array.from({ length: 60 }, (_, number) => walk(walkable, '2026-01-01', randomOf(2, number)))
    expect(walks.filter(({ end }) => end !== null).length).toBeGreaterThanOrEqual(57)
  })
})

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

/** Which share of the transitions that could follow one another did: the rest needs what no single life brings together. */
const PAIRS = 0.9

describe.each(ids)('the machine of %s', (id) => {
  const machine = transitionsOf(pathways[id])
  const visited = explore(id, 100, 100)

  test('has every state visited', () => {
    expect(machine.leaves.filter((leaf) => !visited.states.has(leaf))).toEqual([])
  })

  test('has every transition visited', () => {
    expect(machine.names.filter((name) => !visited.transitions.has(name))).toEqual([])
  })

  test(`has ${PAIRS * 100} % of the pairs of transitions visited`, () => {
    const pairs = [...machine.pairs].filter((pair) => visited.pairs.has(pair))
    expect(pairs.length / machine.pairs.size).toBeGreaterThanOrEqual(PAIRS)
  })
})
