import { deepFreeze } from '../engine/freeze.js'
import type { Decision } from '../engine/decision.js'
import { ForlopError, type Issue } from '../forlop-error.js'
import { isMoment } from './check-event.js'
import type { PathwayContext } from './context.js'
import type { PathwayDefinition, PathwayDefinitions } from './definition.js'
import { digestOf } from './decision-digest.js'
import { dutiesOf } from './duties.js'
import { machineHash } from './hash.js'
import type { PathwayInstance } from './instance.js'
import { beginning } from './machine.js'

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
 * @throws ForlopError `invalid-options` when there is no such pathway or the start is not a day or a time
 */
export function startWith(definitions: PathwayDefinitions, id: string, options: StartOptions): PathwayInstance {
  const definition = Object.hasOwn(definitions, id) ? definitions[id] : undefined
  const issues: Issue[] = []
  if (definition === undefined) {
    const message = `there is no such pathway: they are ${Object.keys(definitions).join(', ')}`
    issues.push({ path: ['pathway'], code: 'unknown-option', message })
  }
  if (!isMoment(options.at)) {
    const message = '`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'
    issues.push({ path: ['at'], code: 'wrong-type', message })
  }
  if (definition === undefined || issues.length > 0) throw new ForlopError('invalid-options', issues)
  const context = firstContext(definition, options)
  const { at, decision, ...settings } = options
  const begun = { type: 'forlop.opprettet', at, ...settings, ...(decision && { decision: digestOf(decision) }) }
  return deepFreeze({
    pathway: definition.id,
    version: definition.version,
    machine: machineHash(definition),
    revision: 0,
    state: beginning(definition, context).value as PathwayInstance['state'],
    context,
    history: [begun],
  })
}

function firstContext(definition: PathwayDefinition, options: StartOptions): PathwayContext {
  const { at, decision, entry, careLevel = null, severity = null } = options
  const isHovedforlop = definition.kind === 'hovedforlop'
  return {
    duties: decision === undefined ? {} : dutiesOf(digestOf(decision), at),
    measures: {},
    agreed: [],
    level: isHovedforlop ? (Number(definition.id.slice(-1)) as PathwayContext['level']) : null,
    entry: isHovedforlop ? null : (entry ?? 'utredning'),
    careLevel,
    severity,
    oyeblikkeligHjelp: false,
    tvang: false,
    done: {},
  }
}
