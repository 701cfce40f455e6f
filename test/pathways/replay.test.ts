import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal, migrate, replay, type PathwayEvent, type PathwayInstance } from '../../pathways/index.js'
import { canonicalJson } from '../../src/engine/canonical.js'
import { lives, pathwayIds } from './paths.js'

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe.each(pathwayIds)('%s', (id) => {
  test('played again gives the same bytes, whatever happened and however late it was registered', () => {
    fc.assert(
      fc.property(lives(id), (life) => {
        const instance = life.at(-1)!
        const again = replay(stored(instance.history))
        expect(canonicalJson(again)).toBe(canonicalJson(instance))
        expect(JSON.stringify(again)).toBe(JSON.stringify(instance))
      }),
      { numRuns: 15 },
    )
  })

  test('goes on from storage as it does from memory', () => {
    fc.assert(
      fc.property(lives(id), fc.nat(), (life, cut) => {
        const instance = life.at(-1)!
        const part = life[cut % life.length]!
        expect(canonicalJson(replay([...stored(part).history, ...instance.history.slice(part.history.length)]))).toBe(
          canonicalJson(instance),
        )
      }),
      { numRuns: 10 },
    )
  })

  test('with an event that does not fit is refused where it stands', () => {
    fc.assert(
      fc.property(lives(id), fc.nat(), (life, cut) => {
        const { history } = life.at(-1)!
        const place = 1 + (cut % history.length)
        const strange: PathwayEvent = { type: 'forlop.opprettet', at: '2026-01-01', pathway: id }
        expect(replay(history.toSpliced(place, 0, strange))).toMatchObject({ refused: 'unknown-event', place })
      }),
      { numRuns: 10 },
    )
  })
})

describe.each(pathwayIds)('%s, of the version that is here', (id) => {
  const instance = (): PathwayInstance => fc.sample(lives(id), { numRuns: 1, seed: 5 })[0]!.at(-1)!

  test('has nowhere to be carried over to', () => {
    const here = instance()
    expect(migrate(here)).toBe(here)
    expect(migrate(here, here.version)).toBe(here)
    expect(migrate(here, { dryRun: true, now: '2026-06-01' })).toMatchObject({
      problem: null,
      steps: [],
      deadlines: [],
      lost: [],
      removedEvents: [],
      unplayable: [],
    })
  })

  test('is refused with another machine, a later version, and one that nobody has released', () => {
    const here = instance()
    const refused = (changes: object, options = {}): string => {
      const result = migrate({ ...here, ...changes }, options)
      return isRefusal(result) ? result.refused : 'carried'
    }
    expect(refused({ machine: 'a'.repeat(64) })).toBe('other-machine')
    expect(refused({ version: '99.0.0' })).toBe('newer-version')
    expect(refused({ version: '0.0.1' })).toBe('unknown-version')
    expect(refused({}, { to: '99.0.0' })).toBe('unknown-target')
    expect(refused({}, { revision: -1 })).toBe('other-revision')
  })
})
