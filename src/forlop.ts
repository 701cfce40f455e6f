import { guide } from '../rules/guideline/guide.js'
import { actions, facts, omfang, rules, sources } from '../rules/index.js'
import type { Content, Reading } from './engine/content.js'
import { readings } from './engine/content.js'
import type { Decision } from './engine/decision.js'
import { createEngine } from './engine/engine.js'
import { ForlopError, type Issue } from './forlop-error.js'
import { isDay } from './guideline/source.js'
import type { KartleggingOf } from './kartlegging/kartlegging.js'

/** The answers of a kartlegging. A fact that is left out is unknown, never "no". */
export type Kartlegging = KartleggingOf<typeof facts>

export interface ForlopOptions {
  /** `careful` (default) reads gaps of the guide conservatively and says so; `literal` has only what the sentences say. */
  readonly reading?: Reading
  /** The day, YYYY-MM-DD, that statutes are cited as of. Without it: the newest text known. */
  readonly asOf?: string
}

/** What `safeAssess` returns: a decision, or an error that says what is wrong with the input. */
export type SafeAssessResult =
  | { readonly success: true; readonly decision: Decision }
  | { readonly success: false; readonly error: ForlopError }

export interface Forlop {
  /** Decides. Throws a `ForlopError` with `code: 'invalid-kartlegging'` when the input is not a kartlegging. */
  assess(kartlegging: Kartlegging): Decision
  /** Decides on input of unknown origin; returns the error instead of throwing it. */
  safeAssess(input: unknown): SafeAssessResult
}

const content: Content = { guide, facts, actions, rules, sources, scope: omfang }

/**
 * Binds a configuration. The rules are compiled here, so make one and keep it.
 *
 * @throws ForlopError `invalid-options` when an option is unknown or has no such value
 */
export function createForlop(options: ForlopOptions = {}): Forlop {
  const { reading = 'careful', asOf } = checkOptions(options)
  const engine = createEngine(content, reading, asOf ?? null)
  const safeAssess = (input: unknown): SafeAssessResult => {
    const result = engine.decide(input)
    return result.ok
      ? { success: true, decision: result.decision }
      : { success: false, error: new ForlopError('invalid-kartlegging', result.issues) }
  }
  return Object.freeze({
    safeAssess,
    assess: (kartlegging: Kartlegging) => {
      const result = safeAssess(kartlegging)
      if (!result.success) throw result.error
      return result.decision
    },
  })
}

function checkOptions(options: ForlopOptions): ForlopOptions {
  const issues: Issue[] = []
  for (const key of Object.keys(options)) {
    if (key !== 'reading' && key !== 'asOf') {
      issues.push({ path: [key], code: 'unknown-option', message: 'options are `reading` and `asOf`' })
    }
  }
  if (options.reading !== undefined && !readings.includes(options.reading)) {
    issues.push({ path: ['reading'], code: 'unknown-value', message: `\`reading\` must be one of ${readings.join(', ')}` })
  }
  if (options.asOf !== undefined && !isDay(options.asOf)) {
    issues.push({ path: ['asOf'], code: 'wrong-type', message: '`asOf` must be a day, YYYY-MM-DD' })
  }
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
  return options
}

/** Compiles at first use: an import alone costs nothing. */
let standard: Forlop | undefined
const standardForlop = (): Forlop => (standard ??= createForlop())

/** Decides with the careful reading. Throws a `ForlopError` when the input is not a kartlegging. */
export const assess = (kartlegging: Kartlegging): Decision => standardForlop().assess(kartlegging)

/** Decides with the careful reading; returns the error instead of throwing it. */
export const safeAssess = (input: unknown): SafeAssessResult => standardForlop().safeAssess(input)
