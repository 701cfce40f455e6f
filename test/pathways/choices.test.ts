import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advance,
  isRefusal,
  openEvents,
  pathways,
  type PathwayEvent,
  type PathwayInstance,
} from '../../pathways/index.js'
import { eventFrom, lives, pathwayIds } from './paths.js'

const day = '2026-12-01'
const first = <T>(choices: readonly T[]): T => choices[0]!
const outcomeOf = (instance: PathwayInstance, event: PathwayEvent): string => {
  const next = advance(instance, event)
  return isRefusal(next) ? next.refused : 'taken'
}

/** The fields of an event that name a duty, a measure or an agreed date. */
const references = (instance: PathwayInstance, type: string): string[] => {
  const { events } = pathways[instance.pathway as keyof typeof pathways]
  const { needs = {} } = events[type]!
  return Object.keys(needs).filter((field) => typeof needs[field] === 'object' && !('includes' in needs[field]))
}

describe.each(pathwayIds)('%s', (id) => {
  test('takes every name that it offers for a duty, a measure or an agreed date, and no other', () => {
    fc.assert(
      fc.property(lives(id), (life) => {
        const instance = life.at(-1)!
        const { events } = pathways[instance.pathway as keyof typeof pathways]
        const { duties, measures, agreed } = instance.context
        const names = ['x', ...Object.keys(duties), ...Object.keys(measures), ...agreed.map(({ what }) => what)]
        const open = openEvents(instance)
        for (const type of Object.keys(events)) {
          for (const field of references(instance, type)) {
            const offered = open.find((event) => event.type === type)
            const others = Object.keys(events[type]!.needs!).filter((other) => other !== field)
            const rest = Object.fromEntries(others.map((other) => [other, 'a']))
            for (const name of new Set(names)) {
              const outcome = outcomeOf(instance, { type, at: day, ...rest, [field]: name })
              const isOffered = offered?.choices[field]?.includes(name) === true
              if (isOffered !== (outcome === 'taken')) expect([type, name, isOffered]).toEqual([type, name, outcome])
            }
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  test('takes what it says is open, filled in from what it offers', () => {
    fc.assert(
      fc.property(lives(id), (life) => {
        const instance = life.at(-1)!
        for (const open of openEvents(instance)) {
          const event = eventFrom(open, first, day)
          const outcome = outcomeOf(instance, open.type === 'tiltak.avtalt' ? { ...event, tiltak: 'nytt' } : event)
          expect([open.type, outcome]).toEqual([open.type, open.blocked === undefined ? 'taken' : 'blocked'])
        }
      }),
      { numRuns: 15 },
    )
  })
})
