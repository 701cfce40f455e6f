import { readdirSync, readFileSync } from 'node:fs'
import { erHelligdag } from '../../pathways/frister/index.js'
import { advance, deadlines, openEvents, pathways, startPathway, type PathwayId } from '../../pathways/index.js'
import { createForlop, type Kartlegging } from '../../src/index.js'
import { careLevels, severities } from '../../src/pathway/limit.js'
import type { Walkable } from '../../src/pathway/simulate/walk.js'

const { assess } = createForlop()
const folder = new URL('../kartlegginger/', import.meta.url)

/** The decisions of the golden kartlegginger: severe and mild, with and without every kind of risk. */
const decisions = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly kartlegging: Kartlegging })
  .map(({ kartlegging }) => assess(kartlegging))

const isHovedforlop = (id: string): boolean => id.startsWith('hovedforlop-')

/** A pathway as it is walked: begun from a decision, each with other circumstances. */
export const walkableFrom = (id: PathwayId): Walkable => ({
  definitions: pathways,
  start: (random, at) =>
    startPathway(id, {
      at,
      decision: random.pick(decisions),
      ...(!isHovedforlop(id) && {
        entry: random.pick(['utredning', 'behandling']),
        ...(random.chance(1 / 2) && { careLevel: random.pick(careLevels) }),
        ...(random.chance(1 / 2) && { severity: random.pick(severities) }),
      }),
    }),
  openEvents,
  advance,
  deadlines,
  isHoliday: erHelligdag,
  decisions,
})
