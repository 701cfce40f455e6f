import { describe, expect, test } from 'vitest'
import type { PathwayContext } from '../../../src/pathway/context.js'
import type { PathwayDefinition } from '../../../src/pathway/definition.js'
import { openEventsWith } from '../../../src/pathway/open-events.js'
import { inWords, namesFor, type Reference } from '../../../src/pathway/reference.js'
import { startWith } from '../../../src/pathway/start.js'
import { decision, events, lop, machineOf } from './made-up-pathway.js'

const at = '2026-01-05'
const open = (definition: PathwayDefinition, options = {}) =>
  openEventsWith({ lop: definition }, startWith({ lop: definition }, 'lop', { at, ...options }))

describe('an open event', () => {
  test('says what a form for it must ask', () => {
    expect(open(lop)[0]).toStrictEqual({
      type: 'brev.mottatt',
      title: events['brev.mottatt']!.title,
      needs: [],
      takes: ['fra', 'hastegrad', 'kopi'],
      kinds: { fra: 'text', hastegrad: 'choice', kopi: 'yes-no' },
      choices: { hastegrad: ['lav', 'hoy'], kopi: [true, false] },
    })
  })

  test('is not there where it must name something that the instance has none of', () => {
    expect(open(lop).map(({ type }) => type)).toEqual(['brev.mottatt', 'plikt.palagt'])
    const withDuties = open(lop, { decision: decision('ring', 'skriv') })
    expect(withDuties.find(({ type }) => type === 'plikt.utfort')).toMatchObject({
      needs: ['plikt'],
      kinds: { plikt: 'choice' },
      choices: { plikt: ['ring', 'skriv'] },
    })
  })

  test('is there with no choices where it can name something, but need not', () => {
    const takes = {
      ...lop,
      events: { 'brev.mottatt': { ...events['brev.mottatt']!, takes: { om: { measure: ['running'] } } } },
    }
    expect(open(takes as PathwayDefinition)).toMatchObject([{ type: 'brev.mottatt', choices: { om: [] } }])
  })

  test('says what stands in the way, where the pathway has words for it', () => {
    const states = { venter: { on: { 'arbeid.ferdig': { guard: 'altGjort', target: 'venter' } } } }
    const waiting = { ...lop, machine: machineOf({ initial: 'venter', states }) }
    expect(open(waiting)).toMatchObject([{ type: 'arbeid.ferdig' }])
    expect(open(waiting)[0]).not.toHaveProperty('blocked')
    const duty = { decision: decision('ring') }
    expect(open(waiting, duty)).toMatchObject([{ blocked: { nb: 'Noe står åpent.' } }])
    expect(open({ ...waiting, refusals: {} }, duty)[0]).not.toHaveProperty('blocked')
  })

  test('says what stands in the way in the first words that the pathway has', () => {
    const ferdig = ['pliktApen', 'altGjort'].map((guard) => ({ guard, target: 'venter' }))
    const waiting = {
      ...lop,
      machine: machineOf({ initial: 'venter', states: { venter: { on: { 'arbeid.ferdig': ferdig } } } }),
    }
    expect(open(waiting, { decision: decision('ring') })).toMatchObject([{ blocked: { nb: 'Noe står åpent.' } }])
  })

  test('is frozen, and there is none for an instance of another machine', () => {
    const [first] = open(lop)
    expect([first, first?.choices, first?.choices['kopi']].every(Object.isFrozen)).toBe(true)
    const instance = startWith({ lop }, 'lop', { at })
    expect(openEventsWith({ lop }, { ...instance, pathway: 'annet' })).toEqual([])
    expect(openEventsWith({ lop }, { ...instance, machine: 'x' })).toEqual([])
  })
})

describe('what a field can name', () => {
  const duty = { action: '', statements: [], because: {}, since: at }
  const measure = { id: '', title: '', from: null, since: at }
  const context = {
    duties: { a: { ...duty, status: 'open' }, b: { ...duty, status: 'done' }, c: { ...duty, status: 'open' } },
    measures: { x: { ...measure, status: 'agreed' }, y: { ...measure, status: 'paused' } },
    agreed: [
      { what: 'time', day: at, metOn: at },
      { what: 'prat', day: at },
      { what: 'time', day: at },
      { what: 'prat', day: at },
    ],
  } as unknown as PathwayContext

  test.each<[Reference, string[], string]>([
    [{ duty: ['open'] }, ['a', 'c'], 'the id of a duty (open)'],
    [{ duty: ['done', 'handed-over'] }, ['b'], 'the id of a duty (done, handed-over)'],
    [{ measure: ['agreed', 'running'] }, ['x'], 'the id of a measure (agreed, running)'],
    [{ agreed: ['open'] }, ['prat', 'time'], 'the name of an agreed date (open)'],
    [{ agreed: ['met'] }, ['time'], 'the name of an agreed date (met)'],
    [{ agreed: ['open', 'met'] }, ['time', 'prat'], 'the name of an agreed date (open, met)'],
  ])('%j', (reference, names, words) => {
    expect(namesFor(reference, context)).toEqual(names)
    expect(inWords(reference)).toBe(words)
  })
})
