import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomOf } from '../../../../src/pathway/simulate/random.js'
import { walk } from '../../../../src/pathway/simulate/walk.js'
import { decision, oneState, walkable } from './made-up-pathway.js'

const start = '2026-01-05'
const walked = (seed: number, content = walkable()) => walk(content, start, randomOf(seed, 0))
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('a walk', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify(walked(4))).toBe(JSON.stringify(walked(4)))
    const histories = Array.from({ length: 20 }, (_, seed) => JSON.stringify(walked(seed).last.history))
    expect(new Set(histories).size).toBeGreaterThan(10)
  })

  test('is one history: each step begins where the one before ended, and no day is earlier than the last', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { first, last, steps, refused } = walked(seed)
        expect(refused).toEqual([])
        let instance = first
        let today = start
        for (const { before, event, at, after } of steps) {
          expect(before).toBe(instance)
          expect(after.history.at(-1)).toMatchObject({ type: event.type, at })
          expect(at >= today).toBe(true)
          instance = after
          today = at
        }
        expect(last).toBe(instance)
      }),
    )
  })

  test('ends where the machine ends, and now and then comes back from where one can', () => {
    const walks = Array.from({ length: 300 }, (_, seed) => walked(seed))
    expect(new Set(walks.map(({ end }) => end))).toEqual(new Set(['avsluttet', 'avslatt']))
    for (const { end, last } of walks) expect(last.state).toBe(end)
    const returns = walks.filter(({ last }) => last.history.some(({ type }) => type === 'lop.gjenapnet'))
    expect(returns.length).toBeGreaterThan(10)
  })

  test('never tells of what something stands in the way of', () => {
    for (let seed = 0; seed < 100; seed++) {
      expect(walked(seed).last.history.some(({ type }) => type === 'brukes.aldri')).toBe(false)
    }
  })

  test('fills in every field that is needed, and those that are taken now and then', () => {
    const events = Array.from({ length: 300 }, (_, seed) => walked(seed).steps.map(({ event }) => event)).flat()
    const plans = events.filter(({ type }) => type === 'plan.laget')
    expect(new Set(plans.map(({ utfall }) => utfall))).toEqual(new Set(['mer', 'slutt', 'prat']))
    for (const { grunnlag } of plans) expect(grunnlag).toBe(decision)
    const kept = events.filter(({ type }) => type === 'time.holdt')
    const told = kept.filter(({ notat }) => notat !== undefined)
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(kept.length)
    expect(new Set(kept.map(({ fulgt }) => fulgt))).toEqual(new Set([true, false, undefined]))
    for (const { at, neste } of kept) if (neste !== undefined) expect((neste as string) > at).toBe(true)
  })

  test('tells of what was said to be open and was refused all the same, and goes on', () => {
    const content = walkable()
    const stubborn = {
      ...content,
      advance: (...[instance, event]: Parameters<typeof content.advance>) =>
        event.type === 'svar.gitt'
          ? ({ refused: 'blocked', message: 'no', open: [] } as const)
          : content.advance(instance, event),
    }
    const walks = Array.from({ length: 50 }, (_, seed) => walked(seed, stubborn))
    const types = walks.flatMap(({ refused }) => refused.map(({ type }) => type))
    expect(new Set(types)).toEqual(new Set(['svar.gitt']))
    expect(walks.every(({ end }) => end === 'avslatt')).toBe(true)
  })
})

describe('a pathway', () => {
  test('that goes round for ever is left at last, without an end', () => {
    const round = walked(1, walkable(oneState({ 'en.runde': 'her' })))
    expect(round.end).toBeNull()
    expect(round.steps.length).toBe(300)
  })

  test('in which nothing can happen is left at once', () => {
    expect(walked(1, walkable(oneState({})))).toMatchObject({ end: null, steps: [] })
  })
})
