import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createForlop, type Kartlegging } from '../../src/index.js'
import { differences, differencesInMissing } from './compare.js'
import { answered, everyAnswer, open, placingCore, recurrentOrNot, useFacts } from './every-answer.js'
import { departureIds, departures, type Departure } from './departures.js'
import { interpreter } from './interpret.js'
import { profiles } from './profiles.js'
import { smallest } from './witness.js'

/** Under coverage, and on a machine with other work, an assessment takes several times as long. */
const timeout = 120_000

const readings = ['careful', 'literal'] as const
const engines = {
  careful: { assess: createForlop({ reading: 'careful' }).assess, second: interpreter('careful') },
  literal: { assess: createForlop({ reading: 'literal' }).assess, second: interpreter('literal') },
}

/** Where the two part first, with the smallest kartlegging that shows it; null where they agree on all. */
function firstDifference(kartlegginger: Iterable<Kartlegging>, reading: (typeof readings)[number], missing = false) {
  const { assess, second } = engines[reading]
  const compare = (kartlegging: Kartlegging): string[] => {
    const decision = assess(kartlegging)
    const other = second(kartlegging)
    return [...differences(decision, other), ...(missing ? differencesInMissing(decision, other) : [])]
  }
  for (const kartlegging of kartlegginger) {
    const [difference] = compare(kartlegging)
    if (difference === undefined) continue
    const witness = smallest(kartlegging, (smaller) => compare(smaller).includes(difference))
    return { difference, witness }
  }
  return null
}

function* take<T>(count: number, values: Iterable<T>): Generator<T> {
  let taken = 0
  for (const value of values) {
    if (taken++ === count) return
    yield value
  }
}

describe('the second interpreter of the decision table agrees with assess', () => {
  test('on random people, by the careful reading', { timeout }, () => {
    expect(firstDifference(take(1000, profiles(1)), 'careful')).toBeNull()
  })

  test('on random people, by the literal reading', { timeout }, () => {
    expect(firstDifference(take(500, profiles(2)), 'literal')).toBeNull()
  })

  test.each(readings)(
    'on which unknown facts could change the scope or the levels, by the %s reading',
    { timeout },
    (reading) => {
      expect(firstDifference(take(150, profiles(3)), reading, true)).toBeNull()
    },
  )

  test.each(readings)(
    'on every answer to the placing facts when the others are known, by the %s reading',
    { timeout },
    (reading) => {
      expect(firstDifference(everyAnswer(placingCore, answered), reading)).toBeNull()
    },
  )

  test('on every answer to the placing facts when the others are unknown', { timeout }, () => {
    expect(firstDifference(everyAnswer(placingCore, open), 'careful')).toBeNull()
  })

  test.each(readings)(
    'on every answer to what is used, beside a depression, by the %s reading',
    { timeout },
    (reading) => {
      expect(firstDifference(everyAnswer(useFacts, recurrentOrNot), reading)).toBeNull()
    },
  )

  test('on every age, with and without after-care and school', { timeout }, () => {
    const ages = [...everyAnswer(['alder', 'ettervernBarnevern', 'elevVideregaende'], { alvorlighet: 'mild' })]
    expect(firstDifference(ages, 'careful', true)).toBeNull()
  })

  test('on the golden cases', { timeout }, () => {
    const folder = new URL('../kartlegginger/', import.meta.url)
    const cases = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).kartlegging as Kartlegging)
    expect(cases.length).toBeGreaterThan(90)
    for (const reading of readings) expect(firstDifference(cases, reading, true)).toBeNull()
  })
})

describe('where assess parts from the sources as the second interpreter reads them', () => {
  test.each(departureIds)('%s: it does so still, and nowhere else on the same answers', (id) => {
    const { reading = 'careful', witness }: Departure = departures[id]
    const decision = engines[reading].assess(witness)
    const bySources = interpreter(reading, new Set(departureIds.filter((other) => other !== id)))
    expect(differences(decision, bySources(witness))).not.toEqual([])
    expect(differences(decision, engines[reading].second(witness))).toEqual([])
  })
})
