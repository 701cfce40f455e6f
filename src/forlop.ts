import type { facts } from '../rules/catalogue.js'
import { editions, type Edition } from './editions.js'
import type { Reading } from './engine/content.js'
import { readings } from './engine/content.js'
import type { Decision } from './engine/decision.js'
import { createEngine } from './engine/engine.js'
import { override, type Override, type OverrideInput } from './engine/override.js'
import { explain, type ExplainOptions } from './explain/explain.js'
import type { HostTexts } from './explain/texts.js'
import { ForlopError, type Issue } from './forlop-error.js'
import { guarded, someOptions } from './guarded.js'
import { isLocale } from './guideline/text.js'
import { isDay } from './guideline/source.js'
import type { KartleggingOf } from './kartlegging/kartlegging.js'
import { localise } from './kommune/localise.js'
import type { KommuneProfile } from './kommune/profile.js'
import { takeProfile, type TakenProfile } from './kommune/seal.js'

/** The answers of a kartlegging. A fact that is left out is unknown, never "no". */
export type Kartlegging = KartleggingOf<typeof facts>

export interface ForlopOptions {
  /** `careful` (default) reads gaps of the guide conservatively and says so; `literal` has only what the sentences say. */
  readonly reading?: Reading
  /** `2025` (default), or `2014`: the placing examples of the guide before it, for comparison. It knows no action. */
  readonly edition?: Edition
  /** The day, YYYY-MM-DD, that statutes are cited as of. Without it: the newest text known. */
  readonly asOf?: string
  /** The language of `explain`: `nb` (default), `nn`, `en`, or a locale of `texts`. */
  readonly locale?: string
  /** Texts that replace ours in `explain`, by locale and key. */
  readonly texts?: HostTexts
  /**
   * A municipality's profile, as `checkKommune` of `forlop/kommune` returns it: decisions then say what the municipality has
   * for the person (`decision.kommune`), and its own rules and texts are used.
   */
  readonly kommune?: KommuneProfile
}

/** What `safeAssess` returns: a decision, or an error that says what is wrong with the input. */
export type SafeAssessResult =
  { readonly success: true; readonly decision: Decision } | { readonly success: false; readonly error: ForlopError }

export interface Forlop {
  /** Decides. Throws a `ForlopError` with `code: 'invalid-kartlegging'` when the input is not a kartlegging. */
  assess(kartlegging: Kartlegging): Decision
  /** Decides on input of unknown origin; returns the error instead of throwing it. */
  safeAssess(input: unknown): SafeAssessResult
  /** The decision as a page of text, in the language of the configuration unless another is given. */
  explain(decision: Decision, options?: ExplainOptions): string
  /** Records a departure from a decision. */
  override(decision: Decision, departure: OverrideInput): Override
}

function bind(options: ForlopOptions = {}): Forlop {
  const { reading = 'careful', edition = '2025', asOf, locale = 'nb', kommune } = checkOptions(options)
  const { content, locality } = localise(editions[edition], kommune)
  const engine = createEngine(content, reading, asOf ?? null, locality)
  const texts = joinTexts(kommune?.texts, options.texts)
  const safeAssess = (input: unknown): SafeAssessResult => {
    const result = engine.decide(input)
    return result.ok
      ? { success: true, decision: result.decision }
      : { success: false, error: new ForlopError('invalid-kartlegging', result.issues) }
  }
  return Object.freeze({
    safeAssess,
    override,
    explain: (decision: Decision, asked: ExplainOptions = {}) =>
      explain(decision, { locale, ...(texts && { texts }), ...asked }),
    assess: (kartlegging: Kartlegging) => {
      const result = safeAssess(kartlegging)
      if (!result.success) throw result.error
      return result.decision
    },
  })
}

/**
 * Binds a configuration. The rules are compiled here, so make one and keep it.
 *
 * @throws ForlopError `invalid-options` when an option is unknown or has no such value
 */
export const createForlop = /* @__PURE__ */ guarded(bind, someOptions)

/** The texts of a host stand above those of a municipality. */
const joinTexts = (local: HostTexts | undefined, host: HostTexts | undefined): HostTexts | undefined => {
  if (local === undefined || host === undefined) return host ?? local
  const locales = [...new Set([...Object.keys(local), ...Object.keys(host)])]
  return Object.fromEntries(locales.map((locale) => [locale, { ...local[locale], ...host[locale] }]))
}

const optionNames: readonly string[] = ['reading', 'edition', 'asOf', 'locale', 'texts', 'kommune']

/** The profile is our own copy from here on. */
function checkOptions(options: ForlopOptions): ForlopOptions {
  const issues: Issue[] = []
  const taken = takeKommune(options)
  if ('fault' in taken) issues.push({ path: ['kommune'], code: 'wrong-type', message: taken.fault })
  for (const key of Object.keys(options)) {
    if (!optionNames.includes(key)) {
      issues.push({ path: ['options'], code: 'unknown-option', message: `options are ${optionNames.join(', ')}` })
    }
  }
  if (options.reading !== undefined && !readings.includes(options.reading)) {
    issues.push({
      path: ['reading'],
      code: 'unknown-value',
      message: `\`reading\` must be one of ${readings.join(', ')}`,
    })
  }
  if (options.edition !== undefined && !Object.hasOwn(editions, options.edition)) {
    const message = `\`edition\` must be one of ${Object.keys(editions).join(', ')}`
    issues.push({ path: ['edition'], code: 'unknown-value', message })
  }
  if (options.asOf !== undefined && !isDay(options.asOf)) {
    issues.push({ path: ['asOf'], code: 'wrong-type', message: '`asOf` must be a day, YYYY-MM-DD' })
  }
  if (
    options.locale !== undefined &&
    !isLocale(options.locale) &&
    !Object.hasOwn(options.texts ?? {}, options.locale) &&
    !('profile' in taken && Object.hasOwn(taken.profile.texts ?? {}, options.locale))
  ) {
    issues.push({
      path: ['locale'],
      code: 'unknown-value',
      message: '`locale` must be nb, nn, en, or a locale of `texts`',
    })
  }
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
  return 'profile' in taken ? { ...options, kommune: taken.profile } : options
}

function takeKommune({ kommune, edition = '2025' }: ForlopOptions): TakenProfile | { readonly none: true } {
  if (kommune === undefined) return { none: true }
  if (edition === '2025') return takeProfile(kommune, editions['2025'])
  return { fault: '`kommune` goes with edition 2025: the other editions know no action' }
}

/** Compiles at first use: an import alone costs nothing. */
let standard: Forlop | undefined
const standardForlop = (): Forlop => (standard ??= createForlop())

/** Decides with the careful reading. Throws a `ForlopError` when the input is not a kartlegging. */
export const assess = (kartlegging: Kartlegging): Decision => standardForlop().assess(kartlegging)

/** Decides with the careful reading; returns the error instead of throwing it. */
export const safeAssess = (input: unknown): SafeAssessResult => standardForlop().safeAssess(input)
