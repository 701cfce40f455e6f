import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathways, type PathwayEvent, type PathwayInstance } from '../../pathways/index.js'
import { canonicalJson } from '../../src/engine/canonical.js'
import { digestOf } from '../../src/pathway/decision-digest.js'
import { plainRoot } from '../../src/pathway/plain-machine.js'
import { take, waitingIn } from '../../src/pathway/take.js'
import { begunByXState, takenByXState, waitingInXState } from '../../src/pathway/xstate.js'
import { decisions, lives, pathwayIds } from './paths.js'

/** Events of every type, with fields that some guards say yes to and some say no to, whether they are open or not. */
function eventsFor(instance: PathwayInstance): PathwayEvent[] {
  const { events } = pathways[instance.pathway as keyof typeof pathways]
  const names = [...Object.keys(instance.context.duties), ...Object.keys(instance.context.measures), 'x'].slice(-4)
  return Object.entries(events).flatMap(([type, { needs = {}, takes = {} }]) =>
    [0, 1, 2, 3].map((turn): PathwayEvent => {
      const fields = Object.entries({ ...takes, ...needs }).map(([field, kind]) => {
        if (kind === 'decision') return [field, digestOf(decisions[turn % decisions.length]!)]
        if (kind === 'day') return [field, '2026-07-01']
        if (kind === 'yes-no') return [field, turn % 2 === 0]
        return [
          field,
          typeof kind === 'object' && 'includes' in kind ? kind[turn % kind.length] : names[turn % names.length],
        ]
      })
      return { type, at: '2026-06-01', ...(Object.fromEntries(fields) as object) }
    }),
  )
}

describe.each(pathwayIds)('%s', (id) => {
  const { machine } = pathways[id]

  test('is a plain machine, so that nothing is left to the slow way', () => {
    expect(plainRoot(machine)).not.toBeNull()
  })

  test('goes where `transition` goes, and refuses what `can` refuses, for every event from every place', () => {
    fc.assert(
      fc.property(lives(id), (life) => {
        const instance = life.at(-1)!
        const { machine } = pathways[instance.pathway as keyof typeof pathways]
        for (const event of eventsFor(instance)) {
          const ours = take(machine, instance, event)
          const theirs = takenByXState(machine, instance, event)
          if (canonicalJson(ours ?? null) !== canonicalJson(theirs ?? null))
            expect([event, ours]).toEqual([event, theirs])
        }
        const waiting = Object.fromEntries(waitingIn(machine, instance))
        expect(waiting).toEqual(Object.fromEntries(waitingInXState(machine, instance)))
      }),
      { numRuns: 15 },
    )
  })

  test('advances as `transition` does, step by step', () => {
    fc.assert(
      fc.property(lives(id), (life) => {
        life.slice(1).forEach((after, step) => {
          const before = life[step]!
          const told = after.history.at(-1)!
          const { machine } = pathways[before.pathway as keyof typeof pathways]
          const theirs = takenByXState(machine, before, told)!
          // who is moved to another hovedforlop has regions set aside, which XState knows nothing of
          const { setAside: _setAside, ...context } = after.context
          const isMoved = after.pathway !== before.pathway
          expect(canonicalJson(isMoved ? context : after.context)).toBe(
            canonicalJson(isMoved ? { ...theirs.context, setAside: undefined } : theirs.context),
          )
          if (!isMoved) expect(canonicalJson(after.state)).toBe(canonicalJson(theirs.state))
        })
      }),
      { numRuns: 15 },
    )
  })

  test('begins where `initialTransition` begins', () => {
    fc.assert(
      fc.property(lives(id), ([first]) => {
        expect(first.state).toEqual(begunByXState(machine, first.context))
      }),
      { numRuns: 5 },
    )
  })
})
