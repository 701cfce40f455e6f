import { vilkar } from '../../pathways/steg/vilkar.js'
import type { PathwayContext } from '../../src/pathway/context.js'
import { courseOf } from '../../src/pathway/simulate/course.js'
import type { DecisionDigest } from '../../src/pathway/decision-digest.js'
import type { PathwayDefinition } from '../../src/pathway/definition.js'
import type { EventDefinition, FieldKind, PathwayEvent } from '../../src/pathway/event.js'
import type { PathwayState } from '../../src/pathway/instance.js'
import type { Place } from '../../src/pathway/place.js'
import { take, waitingIn } from '../../src/pathway/take.js'

/** A decision with one duty: what is open or not is all that a machine asks. */
export const oneDuty: DecisionDigest = {
  id: 'b',
  hovedforlop: { possible: [], recommended: null },
  mandatory: [{ id: 'plikt', statements: [], because: {}, status: 'open' }],
  guideline: { id: 'g', edition: 'e', reading: 'careful', fingerprint: 'f' },
}

/** The things done that some condition asks for. The others change nothing that can happen. */
export const askedFor = new Set<string>()
for (const answer of [undefined, '2026-01-01']) {
  const done = new Proxy({}, { get: (_, name) => (askedFor.add(String(name)), answer) }) as PathwayContext['done']
  const context = { done, duties: {}, measures: {}, agreed: [] } as unknown as PathwayContext
  for (const condition of Object.values(vilkar)) condition({ context, event: { type: 'x', at: '2026-01-01' } })
}

/**
 * A place as far as it matters for coming to an end. The regions of `apart` ask nothing of the others, nor they of them;
 * compulsory care, steps up and down and paused measures hold nobody back.
 */
function keyOf({ state, context }: Place, apart: readonly string[]): string {
  const regions: readonly (readonly [string, PathwayState])[] =
    typeof state === 'string' ? [['', state]] : Object.entries(state)
  const { duties, measures, done, entry, severity, avbruttVed } = context
  return JSON.stringify([
    regions.filter(([region]) => !apart.includes(region)),
    Object.values(duties).some(({ status }) => status === 'open'),
    Object.values(measures).some(({ status }) => status === 'agreed' || status === 'running'),
    Object.keys(done)
      .filter((name) => askedFor.has(name))
      .sort(),
    [entry, severity, avbruttVed],
  ])
}

/** Every way of saying that something happened, as far as the machine can tell them apart. */
export function waysOf(
  type: string,
  { needs = {}, takes = {} }: EventDefinition,
  { duties, measures }: PathwayContext,
): PathwayEvent[] {
  const values = (kind: FieldKind): readonly unknown[] => {
    if (kind === 'decision') return [oneDuty]
    if (kind === 'day') return ['2026-02-01']
    if (kind === 'yes-no') return [true, false]
    if (kind === 'text') return [`x${Object.keys(measures).length}`]
    if ('includes' in kind) return kind
    return 'duty' in kind ? Object.keys(duties) : 'measure' in kind ? Object.keys(measures) : ['x']
  }
  const base: PathwayEvent[] = [{ type, at: '2026-01-01' }]
  const withNeeds = Object.entries(needs).reduce(
    (events, [field, kind]) => events.flatMap((event) => values(kind).map((value) => ({ ...event, [field]: value }))),
    base,
  )
  const withOne = Object.entries(takes).flatMap(([field, kind]) =>
    withNeeds.flatMap((event) => values(kind).map((value) => ({ ...event, [field]: value }))),
  )
  return [...withNeeds, ...withOne]
}

/** Every place that can be come to from some beginnings, and those from which no end can be. */
export function endsFrom(
  definition: PathwayDefinition,
  beginnings: readonly Place[],
  apart: readonly string[] = [],
): { readonly places: number; readonly stuck: readonly string[] } {
  const { machine, events } = definition
  const course = courseOf(definition)
  const found = new Map<string, Place>(beginnings.map((place) => [keyOf(place, apart), place]))
  const before = new Map<string, Set<string>>()
  for (const [key, place] of found) {
    for (const type of waitingIn(machine, place).keys()) {
      for (const event of waysOf(type, events[type]!, place.context)) {
        const after = take(machine, place, event)
        if (after === undefined) continue
        const next = keyOf(after, apart)
        if (!found.has(next)) found.set(next, after)
        before.set(next, (before.get(next) ?? new Set()).add(key))
      }
    }
  }
  const ending = new Set([...found].flatMap(([key, { state }]) => (course.endOf(state) === null ? [] : [key])))
  for (const key of ending) for (const earlier of before.get(key) ?? []) ending.add(earlier)
  return { places: found.size, stuck: [...found.keys()].filter((key) => !ending.has(key)) }
}
