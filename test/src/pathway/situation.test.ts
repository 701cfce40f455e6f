import { describe, expect, test } from 'vitest'
import { careLevelAt, endOf, firstAfter, momentOf, type Situation } from '../../../src/pathway/situation.js'

// what was registered late stands last in the history: moments are in no order
const happened = [[40, 10, 30], [35, 5], undefined, [40]]

describe('of the moments of some types', () => {
  test('the first after another one is found wherever it stands', () => {
    expect(firstAfter(happened, [0, 1], 0)).toBe(5)
    expect(firstAfter(happened, [0, 1], 10)).toBe(30)
    expect(firstAfter(happened, [1, 0], 35)).toBe(40)
    expect(firstAfter(happened, [0, 1], 40)).toBeNull()
    expect(firstAfter(happened, [2], 0)).toBeNull()
  })

  test('the last end counts, unless it was taken up again later', () => {
    expect(endOf(happened, [0], [])).toBe(40)
    expect(endOf(happened, [1, 0], [2])).toBe(40)
    expect(endOf(happened, [1], [0])).toBeNull()
    expect(endOf(happened, [0], [1])).toBe(40)
    expect(endOf(happened, [2], [0])).toBeNull()
  })

  test('what ends it and takes it up in one moment leaves it ended', () => {
    expect(endOf(happened, [0], [3])).toBe(40)
  })
})

describe('the level of care', () => {
  const history = ['dogn', 'poliklinikk', undefined, 'hotell', 'dogn'].map((niva) => ({
    type: 'x',
    at: '2026-01-05',
    ...(niva && { niva }),
  }))
  const situation = (toldCareLevel: readonly number[]): Situation => ({
    context: { careLevel: 'poliklinikk' },
    history,
    happened: [],
    today: 100,
    end: null,
    toldCareLevel,
  })
  const at = (told: readonly number[], moment: number) => careLevelAt(situation(told), 'niva', moment)

  test('is what the context says as long as no event tells it', () => {
    expect(at([], momentOf(50, 0))).toBe('poliklinikk')
    expect(careLevelAt({ ...situation([]), context: {} }, 'niva', 0)).toBeNull()
  })

  test('is what the latest event before the moment told, wherever it stands in the history', () => {
    const told = [momentOf(30, 0), momentOf(20, 1)]
    expect(at(told, momentOf(25, 4))).toBe('poliklinikk')
    expect(at(told, momentOf(35, 4))).toBe('dogn')
    expect(at([...told].reverse(), momentOf(35, 4))).toBe('dogn')
  })

  test('holds from the event on that tells it', () => {
    expect(at([momentOf(30, 0)], momentOf(30, 0))).toBe('dogn')
    expect(at([momentOf(30, 1)], momentOf(30, 0))).toBeNull()
  })

  test('is not known where only later events tell it, or where an event tells none', () => {
    expect(at([momentOf(30, 0)], momentOf(29, 9))).toBeNull()
    expect(at([momentOf(30, 2)], momentOf(31, 0))).toBeNull()
    expect(at([momentOf(30, 3)], momentOf(31, 0))).toBeNull()
  })
})
