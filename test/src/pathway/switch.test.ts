import { describe, expect, test } from 'vitest'
import { advance, pathways, startPathway, type PathwayInstance } from '../../../pathways/index.js'
import type { PathwayDefinition } from '../../../src/pathway/definition.js'
import { switched } from '../../../src/pathway/switch.js'
import { beginning } from '../../../src/pathway/take.js'
import { decision, lop, machineOf } from './made-up-pathway.js'

const up = { ...decision(), hovedforlop: { possible: [3], recommended: 3 } }

test('a region that was set aside in a machine that is no more begins anew', () => {
  const started = startPathway('hovedforlop-2', { at: '2026-01-05' })
  const moved = (koordinering: object) => {
    const instance = { ...started, context: { ...started.context, setAside: { koordinering } } } as PathwayInstance
    return advance(instance, { type: 'situasjon.endret', at: '2026-01-06', decision: up }) as PathwayInstance
  }
  const { koordinering } = beginning(pathways['hovedforlop-3'].machine, started.context) as { koordinering: object }
  const stood = { ...koordinering, koordinator: 'oppnevnt' }
  expect(moved(stood)).toMatchObject({ pathway: 'hovedforlop-3', state: { koordinering: stood } })
  expect(moved({ ...koordinering, koordinator: 'Kari' }).state).toMatchObject({ koordinering })
})

describe('a changed situation', () => {
  const region = { initial: 'ny', states: { ny: {}, igang: {} } }
  /** Two pathways that share one region; each has one that the other lacks. */
  const ofLevel = (level: number, own: string): PathwayDefinition => ({
    ...lop,
    id: `hovedforlop-${level}`,
    kind: 'hovedforlop',
    machine: machineOf({ type: 'parallel', states: { hjelp: region, [own]: region } }),
  })
  const definitions = () => ({ 'hovedforlop-2': ofLevel(2, 'gruppe'), 'hovedforlop-3': ofLevel(3, 'koordinator'), lop })
  const context = (level: number, setAside?: object) => ({
    ...startPathway('hovedforlop-2', { at: '2026-01-05' }).context,
    level: level as 2,
    ...(setAside && { setAside: setAside as Record<string, string> }),
  })
  const changed = { type: 'situasjon.endret', at: '2026-01-06' }
  const state = { hjelp: 'igang', gruppe: 'igang' }

  test('to another level leaves what both have where it stood, and sets aside what only the old one has', () => {
    const all = definitions()
    const moved = switched(all, all['hovedforlop-2'], { state, context: context(3) }, changed)
    expect(moved).toEqual({
      definition: all['hovedforlop-3'],
      state: { hjelp: 'igang', koordinator: 'ny' },
      context: context(3, { gruppe: 'igang' }),
    })
    const back = switched(all, moved.definition, { ...moved, context: { ...moved.context, level: 2 } }, changed)
    expect(back).toEqual({
      definition: all['hovedforlop-2'],
      state,
      context: context(2, { koordinator: 'ny' }),
    })
  })

  test('sets nothing aside where the new one has it all', () => {
    const all = { ...definitions(), 'hovedforlop-3': { ...definitions()['hovedforlop-2'], id: 'hovedforlop-3' } }
    const moved = switched(all, all['hovedforlop-2'], { state, context: context(3) }, changed)
    expect(moved).toMatchObject({ definition: { id: 'hovedforlop-3' }, state })
    expect(moved.context).not.toHaveProperty('setAside')
  })

  test.each<[string, string, number, object]>([
    ['of the same level', 'hovedforlop-2', 2, changed],
    ['of a level without a pathway', 'hovedforlop-2', 1, changed],
    ['of another kind of pathway', 'lop', 3, changed],
    ['another event', 'hovedforlop-2', 3, { ...changed, type: 'brev.mottatt' }],
  ])('moves nobody: %s', (_, id, level, event) => {
    const all: { readonly [id: string]: PathwayDefinition } = definitions()
    const place = { state, context: context(level) }
    expect(switched(all, all[id]!, place, event as typeof changed)).toEqual({ definition: all[id], ...place })
  })
})
