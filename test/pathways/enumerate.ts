import {
  advance,
  isRefusal,
  openEvents,
  pathways,
  startPathway,
  type OpenEvent,
  type PathwayEvent,
  type PathwayId,
  type PathwayInstance,
} from '../../pathways/index.js'
import { assess } from '../../src/index.js'
import { leavesOf } from '../../src/pathway/diagram/diagram.js'
import { hovedforlop1 } from '../rules/profiles.js'

/** What is read of the config of a machine. */
export interface StateConfig {
  readonly states?: { readonly [name: string]: StateConfig }
  readonly on?: { readonly [event: string]: unknown }
  readonly meta?: unknown
  readonly tags?: readonly string[]
  readonly type?: string
}

/** Every state below the root, with its path. */
export function statesOf(
  config: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; config: StateConfig }[] {
  return Object.entries((config as StateConfig).states ?? {}).flatMap(([name, inner]) => [
    { path: [...path, name], config: inner },
    ...statesOf(inner, [...path, name]),
  ])
}

/** A place that somebody has come to, and the places that one event leads to. */
export interface Place {
  readonly instance: PathwayInstance
  readonly to: Set<string>
}

/**
 * Every place that can be come to by what is open, through the public exports alone. Places are told apart by the course
 * and by what a condition looks at; what goes on beside the course is left alone, because no step waits for it.
 */
export function enumerate(id: PathwayId): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const waiting = (['utredning', 'behandling'] as const).map((entry) =>
    startPathway(id, { at: '2026-01-01', ...(id.startsWith('pakkeforlop') && { entry }) }),
  )
  for (const instance of waiting) places.set(keyOf(instance), { instance, to: new Set() })
  for (let instance = waiting.pop(); instance !== undefined; instance = waiting.pop()) {
    const from = places.get(keyOf(instance))!
    for (const event of openEvents(instance).flatMap(filled)) {
      const next = advance(instance, event)
      if (isRefusal(next) || next.pathway !== id) continue
      const key = keyOf(next)
      from.to.add(key)
      if (places.has(key)) continue
      places.set(key, { instance: next, to: new Set() })
      waiting.push(next)
    }
  }
  return places
}

/** Is the course at an end, open door or not? */
export function isAtAnEnd({ pathway, state }: PathwayInstance): boolean {
  const ends = statesOf(pathways[pathway as PathwayId].machine.config).flatMap(({ path, config }) =>
    config.type === 'final' || config.tags?.includes('closed') === true ? [path.join('.')] : [],
  )
  return leavesOf(state).some((leaf) => ends.includes(leaf))
}

function keyOf({ state, context }: PathwayInstance): string {
  const { entry, severity, avbruttVed, trapp, measures, done } = context
  const course = typeof state === 'string' ? state : (state['forlop'] ?? state)
  const conditions = Object.keys(done).filter((what) => looked.test(what))
  const running = Object.values(measures).map(({ status }) => status)
  return JSON.stringify([course, entry, severity, avbruttVed, trapp, running, conditions.sort()])
}

const looked = /^(avsluttende-samtale|kommunal-oppfolging|utskrivning|epikrise|avrusning.startet|mistanke)/

/** An open event with every choice it has; of what goes on beside the course, nothing. */
function filled({ type, blocked, needs, takes, kinds, choices }: OpenEvent): PathwayEvent[] {
  if (blocked !== undefined || beside.test(type)) return []
  if (type === 'tiltak.avtalt') return [{ type, at: '2026-02-01', tiltak: 'a' }]
  return [...needs, ...takes.filter((field) => choices[field] !== undefined)].reduce<PathwayEvent[]>(
    (events, field) =>
      events.flatMap((event) => {
        const values = choices[field] ?? [
          kinds[field] === 'decision' ? decision : kinds[field] === 'day' ? '2026-03-01' : 'x',
        ]
        return values.map((value) => ({ ...event, [field]: value }))
      }),
    [{ type, at: '2026-02-01' }],
  )
}

const beside =
  /^(koordinator|individuell-plan|ansvarsgruppe|krise-og|hjertekontroll|spesialist\.(start|avslutt)|kommunens|dato|tvang|situasjon)/
const decision = assess(hovedforlop1)
