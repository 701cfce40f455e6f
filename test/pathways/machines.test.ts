import { describe, expect, test } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import { pathways } from '../../pathways/index.js'
import { register } from '../../rules/guideline/register/index.js'
import type { PathwayContext } from '../../src/pathway/context.js'
import { statesOf, transitionsOf, type StateConfig } from './enumerate.js'

const settled: PathwayContext = {
  duties: {},
  measures: { a: { id: 'a', title: 'a', from: 1, status: 'agreed', since: '2026-01-01' } },
  agreed: [],
  level: 1,
  entry: 'utredning',
  careLevel: null,
  severity: null,
  oyeblikkeligHjelp: false,
  tvang: false,
  done: { 'epikrise.sendt': '2026-01-01' },
}

const events = (types: readonly string[]) =>
  types.flatMap((type) =>
    ['behandling', 'utvidet-utredning', 'mer-utredning', 'avslutt'].map((utfall) => ({
      type,
      at: '2026-01-02',
      utfall,
      decision: { id: '', hovedforlop: { possible: [1], recommended: 1 }, mandatory: [], guideline: {} },
    })),
  )

const statements = new Set(register.map(({ id }) => id))

describe.each(Object.entries(pathways))('%s', (id, { machine, events: known }) => {
  const all = statesOf(machine.config)

  test('is named as it is listed', () => {
    expect(machine.id).toBe(id)
  })

  test('every state has a title in three languages, and statements that exist', () => {
    for (const { path, config } of all.filter(({ config }) => config.states === undefined)) {
      const { title, statements: behind } = config.meta as { title: Record<string, string>; statements: string[] }
      expect([path, title.nb, title.nn, title.en]).not.toContain('')
      expect(behind.filter((statement) => !statements.has(statement))).toEqual([])
    }
  })

  test('every transition is of a registered event, and every event of the pathway is used somewhere', () => {
    const used = new Set(transitionsOf(machine.config).map(({ event }) => event))
    expect([...used].filter((event) => !Object.hasOwn(known, event))).toEqual([])
  })

  test('has no timer, no invoked work and no nameless condition or change', () => {
    const text = JSON.stringify(machine.config)
    expect(text).not.toMatch(/"(after|invoke|entry|exit|always)"/)
  })

  test('every state is reached', () => {
    // regions do not wait for each other: one at a time is enough, and their product is far too many
    const regions =
      (machine.config as StateConfig).type === 'parallel'
        ? all
            .filter(({ path, config }) => config.initial !== undefined && path.length > 0)
            .map(({ path }) => path.join('.'))
        : ['']
    const typesOf = (region: string) => [
      ...new Set(
        transitionsOf(machine.config)
          .filter(({ path }) => path.join('.').startsWith(region))
          .map(({ event }) => event),
      ),
    ]
    const inputs = [settled, { ...settled, entry: 'behandling' as const }]
    const paths = regions.flatMap((region) =>
      inputs.flatMap((input) =>
        getShortestPaths(machine, {
          input,
          events: events(typesOf(region).filter((type) => !/^(tiltak|plikt|dato|tvang)\./.test(type))) as never[],
          serializeState: (state) => JSON.stringify((state as { value: unknown }).value),
          limit: 50_000,
        }),
      ),
    )
    const reached = new Set(paths.flatMap(({ state }) => namesOf((state as { value: unknown }).value)))
    const leaves = all.filter(({ config }) => config.states === undefined).map(({ path }) => path.at(-1)!)
    expect(leaves.filter((name) => !reached.has(name))).toEqual([])
  })
})

const namesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value as object).flatMap(([name, inner]) => [name, ...namesOf(inner)])
