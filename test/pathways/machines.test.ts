import { describe, expect, test } from 'vitest'
import { openEvents, pathways, type PathwayId } from '../../pathways/index.js'
import { ord } from '../../pathways/diagram/ord.js'
import { register } from '../../rules/guideline/register/index.js'
import { leavesOf } from '../../src/pathway/diagram/diagram.js'
import { graphOf } from '../../src/pathway/diagram/graph.js'
import { enumerate, isAtAnEnd, statesOf } from './enumerate.js'

const statements = new Set(register.map(({ id }) => id))

describe.each(Object.entries(pathways))('%s', (id, definition) => {
  const { machine, events, refusals } = definition
  const all = statesOf(machine.config)
  const graph = graphOf(definition, ord)

  test('is named as it is listed', () => {
    expect(machine.id).toBe(id)
  })

  test('every state and every part has a title in three languages, and statements that exist', () => {
    for (const { path, config } of all) {
      const { title, statements: behind } = config.meta as { title: Record<string, string>; statements: string[] }
      for (const locale of ['nb', 'nn', 'en']) expect(title[locale], path.join('.')).toMatch(/\S/)
      expect(behind.filter((statement) => !statements.has(statement))).toEqual([])
    }
  })

  test('every event it answers to is registered, and every registered event is answered to', () => {
    expect([...machine.events].sort()).toEqual(Object.keys(events).sort())
  })

  test('is data: no timer, no invoked work, no nameless condition or change', () => {
    const { context: _, ...config } = machine.config
    expect(JSON.parse(JSON.stringify(config))).toEqual(config)
    expect(JSON.stringify(config)).not.toMatch(/"(after|invoke|entry|exit|always|history|params)"/)
  })

  test('every condition has words of its own, and what can stand in the way says so', () => {
    for (const { guard } of graph.edges) if (guard !== null) expect(graph.guards[guard]!.nb).not.toBe(guard)
    const alone = graph.edges.filter(
      ({ from, event, guard }, _, edges) =>
        guard !== null && edges.filter((other) => other.from === from && other.event === event).length === 1,
    )
    expect(alone.filter(({ guard }) => refusals[guard!] === undefined)).toEqual([])
  })

  test('an end can be come to from every place, and every state of the course is such a place', () => {
    const places = enumerate(id as PathwayId)
    const ending = new Set([...places].flatMap(([key, { instance }]) => (isAtAnEnd(instance) ? [key] : [])))
    for (let size = 0; size < ending.size;) {
      size = ending.size
      for (const [key, { to }] of places) if ([...to].some((next) => ending.has(next))) ending.add(key)
    }
    expect([...places.keys()].filter((key) => !ending.has(key))).toEqual([])
    const been = new Set([...places.values()].flatMap(({ instance }) => leavesOf(instance.state)))
    const course = graph.nodes.filter(({ type, path }) => /atomic|final/.test(type) && !besideTheCourse.test(path))
    expect(course.map(({ path }) => path).filter((path) => !been.has(path))).toEqual([])
  })

  test('where it stops, nothing of what belongs to the way is open', () => {
    for (const { instance } of enumerate(id as PathwayId).values()) {
      if (!isAtAnEnd(instance)) continue
      expect(openEvents(instance).filter(({ type }) => onTheWay.has(type))).toEqual([])
    }
  })
})

const besideTheCourse = /^(risiko|spesialist|koordinering)\./

/** What makes no sense once a pathway has stopped. */
const onTheWay = new Set([
  'forlop.avbrutt',
  'overforing.besluttet',
  'overforing.avtalespesialist',
  'dato.avtalt',
  'tiltak.avtalt',
  'situasjon.endret',
  'fremmote.uteblitt',
  'omsorgsniva.endret',
  'evaluering.gjennomfort',
  'behandling.evaluert',
])
