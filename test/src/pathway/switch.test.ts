import { expect, test } from 'vitest'
import { advance, pathways, startPathway, type PathwayInstance } from '../../../pathways/index.js'
import { beginning } from '../../../src/pathway/take.js'
import { decision } from './made-up-pathway.js'

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
