import type { Text } from '../../src/guideline/text.js'
import { ForlopError, type Issue } from '../../src/forlop-error.js'
import { deepFreeze } from '../../src/engine/freeze.js'
import { guarded, someOptions } from '../../src/guarded.js'
import { dayOf, type Day } from '../../src/pathway/day.js'
import { definitionOf } from '../../src/pathway/definition.js'
import { BEGUN, MIGRATED } from '../../src/pathway/event.js'
import { namedNow } from '../../src/pathway/history-names.js'
import type { PathwayInstance } from '../../src/pathway/instance.js'
import { anInstance } from '../instance-argument.js'
import { pathways } from '../katalog.js'
import { kodeverk, nprTypes, slaOppHendelse, slaOppType, type NprType } from './typer.js'

export interface NprOptions {
  /** The codes of a host for types of events, as its own source has them. */
  readonly table?: { readonly [eventType: string]: string }
  /** The codes of a host for the types of pathways that the guide to coding does not list. */
  readonly types?: { readonly [pathway: string]: string }
}

export type NprTypeCode = { readonly kodeverk: typeof kodeverk } & (
  | ({ readonly status: 'verified' } & NprType)
  | { readonly status: 'local'; readonly code: string }
  | { readonly status: 'not-found'; readonly code: null; readonly lookUp: Text }
)

export type NprEvent = {
  readonly type: string
  readonly title: Text
  readonly at: string
  readonly day: Day
} & (
  | { readonly status: 'mapped'; readonly code: string }
  | { readonly status: 'unmapped'; readonly code: null; readonly lookUp: Text }
)

export interface NprCodes {
  /** Null for a hovedforlop, which has no codes. */
  readonly type: NprTypeCode | null
  /** What has happened, in the order it was registered, each with the code that the host has for it. */
  readonly events: readonly NprEvent[]
}

function codesOf(instance: PathwayInstance, { table = {}, types = {} }: NprOptions = {}): NprCodes {
  const definition = definitionOf(pathways, instance.pathway)
  const issues = [...faultsIn('table', table, allEvents), ...faultsIn('types', types, allPathways)]
  if (definition === undefined) {
    const message = `\`pathway\` must be one of ${allPathways.join(', ')}`
    issues.push({ path: ['pathway'], code: 'unknown-value', message })
  }
  if (definition === undefined || issues.length > 0) throw new ForlopError('invalid-options', issues)
  if (definition.kind === 'hovedforlop') return deepFreeze({ type: null, events: [] })
  const own = namedNow(instance.history).filter(({ type }) => type !== BEGUN && type !== MIGRATED)
  return deepFreeze({
    type: typeOf(instance.pathway, types),
    events: own.map(({ type, at }): NprEvent => {
      const code = Object.hasOwn(table, type) ? table[type]! : null
      const known = Object.hasOwn(definition.events, type) ? definition.events[type] : undefined
      const title = known?.title ?? { nb: type, nn: type, en: type }
      const happened = { type, title, at, day: dayOf(at)! }
      return code === null
        ? { ...happened, status: 'unmapped', code, lookUp: slaOppHendelse }
        : { ...happened, status: 'mapped', code }
    }),
  })
}

/**
 * What the national patient register (NPR) is told of a pakkeforlop: its type, and its events with their days. The codes
 * of events have not been found in a source that could be read: a host brings its own, and what has none says so.
 *
 * @throws ForlopError `invalid-options` when a table names an event or a pathway that there is not, or has a code that
 *   is no text
 */
export const nprCodes = /* @__PURE__ */ guarded(codesOf, anInstance, someOptions)

/** What the guide to coding says stands: a host adds what it lacks. */
function typeOf(pathway: string, types: NonNullable<NprOptions['types']>): NprTypeCode {
  const verified = nprTypes[pathway]
  if (verified !== undefined) return { kodeverk, status: 'verified', ...verified }
  if (Object.hasOwn(types, pathway)) return { kodeverk, status: 'local', code: types[pathway]! }
  return { kodeverk, status: 'not-found', code: null, lookUp: slaOppType }
}

const allPathways = Object.keys(pathways)
const allEvents = [...new Set(Object.values(pathways).flatMap(({ events }) => Object.keys(events)))]

/** Nothing that the host has written is repeated but names that there are. */
function faultsIn(option: string, codes: unknown, known: readonly string[]): Issue[] {
  const wrong = (path: string[], code: Issue['code'], message: string): Issue => ({ path, code, message })
  if (typeof codes !== 'object' || codes === null)
    return [wrong([option], 'wrong-type', `\`${option}\` must be an object`)]
  const strangers = Object.keys(codes).some((name) => !known.includes(name))
  return [
    ...(strangers ? [wrong([option], 'unknown-value', `\`${option}\` names what there is not`)] : []),
    ...Object.entries(codes).flatMap(([name, code]: [string, unknown]) =>
      known.includes(name) && (typeof code !== 'string' || code.trim() === '')
        ? [wrong([option, name], 'wrong-type', `\`${option}.${name}\` must be a code`)]
        : [],
    ),
  ]
}
