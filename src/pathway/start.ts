import { deepFreeze } from '../engine/freeze.js'
import type { Decision } from '../engine/decision.js'
import { ForlopError, type Issue } from '../forlop-error.js'
import { isMoment } from './check-event.js'
import type { PathwayContext } from './context.js'
import { digestOf, isDigest, type DecisionDigest } from './decision-digest.js'
import { definitionOf, type PathwayDefinition, type PathwayDefinitions } from './definition.js'
import { dutiesOf } from './duties.js'
import { BEGUN, type PathwayEvent } from './event.js'
import { frozenCopy } from './frozen-copy.js'
import { machineHash } from './hash.js'
import type { PathwayInstance } from './instance.js'
import { careLevels, severities } from './limit.js'
import { beginning } from './take.js'

export interface StartOptions {
  /** The day or time it begins. */
  readonly at: string
  /** The decision it follows from: its duties are carried until they are done, handed over or departed from. */
  readonly decision?: Decision
  /** Pakkeforlop: assessment first (default), or treatment of a condition that is clarified. */
  readonly entry?: 'utredning' | 'behandling'
  readonly careLevel?: 'poliklinikk' | 'dogn'
  readonly severity?: 'alvorlig' | 'mindre-alvorlig'
}

/**
 * Begins a pathway.
 *
 * @throws ForlopError `invalid-options` when there is no such pathway, the start is not a day or a time, or an option
 *   is none
 */
export function startWith(definitions: PathwayDefinitions, id: string, options: StartOptions): PathwayInstance {
  const definition = definitionOf(definitions, id)
  const issues = [...pathwayIssues(definitions, id), ...startIssues(options)]
  if (definition === undefined || issues.length > 0) throw new ForlopError('invalid-options', issues)
  const { at, decision, entry, careLevel, severity } = options
  return begin(definition, {
    type: BEGUN,
    at,
    pathway: id,
    ...(entry && { entry }),
    ...(careLevel && { careLevel }),
    ...(severity && { severity }),
    ...(decision && { decision: digestOf(decision) }),
  })
}

/** The instance that an event begins: a start as it stands in a history. */
export function begin(definition: PathwayDefinition, event: PathwayEvent): PathwayInstance {
  const begun = frozenCopy(event)
  const context = firstContext(definition, begun)
  return deepFreeze({
    pathway: definition.id,
    version: definition.version,
    machine: machineHash(definition),
    revision: 0,
    state: beginning(definition.machine, context),
    context,
    history: [begun],
  })
}

function firstContext(definition: PathwayDefinition, event: PathwayEvent): PathwayContext {
  const { at, decision, entry, careLevel = null, severity = null } = event as PathwayEvent & Omit<StartOptions, 'at'>
  const isHovedforlop = definition.kind === 'hovedforlop'
  return {
    duties: decision === undefined ? {} : dutiesOf(decision as DecisionDigest, at),
    measures: {},
    agreed: [],
    level: isHovedforlop ? (Number(definition.id.slice(-1)) as PathwayContext['level']) : null,
    entry: isHovedforlop ? null : (entry ?? 'utredning'),
    careLevel,
    severity,
    oyeblikkeligHjelp: false,
    tvang: false,
    trapp: null,
    avbruttVed: null,
    done: {},
  }
}

const pathwayIssues = (definitions: PathwayDefinitions, id: string): Issue[] =>
  definitionOf(definitions, id) === undefined
    ? [issue('pathway', 'unknown-option', `there is no such pathway: they are ${Object.keys(definitions).join(', ')}`)]
    : []

const right: { readonly [O in keyof StartOptions]-?: readonly [is: (value: unknown) => boolean, right: string] } = {
  at: [isMoment, 'a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'],
  decision: [isDigest, 'a decision of `assess`'],
  entry: oneOf(['utredning', 'behandling']),
  careLevel: oneOf(careLevels),
  severity: oneOf(severities),
}

/** What is wrong with the settings of a start, given by a host or read from a history. */
export function startIssues(options: StartOptions): Issue[] {
  const known = Object.entries(right)
  const unknown = Object.keys(options).some((key) => !Object.hasOwn(right, key))
  return [
    ...(unknown ? [issue('options', 'unknown-option', `options are ${known.map(([key]) => key).join(', ')}`)] : []),
    ...known.flatMap(([key, [is, what]]) => {
      const value = options[key as keyof StartOptions]
      return (value === undefined && key !== 'at') || is(value)
        ? []
        : [issue(key, 'wrong-type', `\`${key}\` must be ${what}`)]
    }),
  ]
}

function oneOf(values: readonly string[]): readonly [is: (value: unknown) => boolean, right: string] {
  return [(value) => values.includes(value as string), `one of ${values.join(', ')}`]
}

const issue = (path: string, code: Issue['code'], message: string): Issue => ({ path: [path], code, message })
