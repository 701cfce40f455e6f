import { guide } from '../../rules/guideline/guide.js'
import { createForlop, type Forlop, type ForlopOptions } from '../forlop.js'
import { ForlopError, type Issue } from '../forlop-error.js'
import { holds, list, text, type Shape } from '../shape.js'
import { isLocale, type Locale } from '../guideline/text.js'
import { checkBase, defaultBase } from '../fhir/names.js'
import type { Feedback } from './feedback.js'
import { createMemory, type CardMemory } from './memory.js'
import { checkAuth, type AuthOptions } from './security/auth-options.js'
import { createTimer, type Timer } from './timer.js'

export interface CdsServiceOptions {
  /** The time in milliseconds since 1970: `Date.now`. The library has no clock of its own. */
  readonly now: () => number
  /** Runs something after some milliseconds, and returns how to call it off. Without it nothing times out. */
  readonly after?: (milliseconds: number, run: () => void) => () => void
  /** How long a request may take, in milliseconds: 10 000 unless told. Needs `after`. */
  readonly timeout?: number
  /** Who may call. Without it everybody may: for loopback, and for a host that guards its own door. */
  readonly auth?: AuthOptions
  /** What browsers on other origins may call the service: exact origins, `https://ehr.example.org`. None unless told. */
  readonly origins?: readonly string[]
  /** The `Host` headers that are answered, `localhost:8080`. All unless told: a host behind a proxy knows best. */
  readonly hosts?: readonly string[]
  /** How many requests a client may make in a minute: 600 unless told. */
  readonly requestsPerMinute?: number
  /** The language of cards where a request asks for none: `nb` unless told. */
  readonly locale?: Locale
  /** Where the canonical URLs live; names of our own hook and extensions are made of its host. */
  readonly base?: string
  readonly reading?: NonNullable<ForlopOptions['reading']>
  /** The day, YYYY-MM-DD, that statutes are cited as of. */
  readonly asOf?: string
  /** A library with a configuration of the host's own, in the place of `reading` and `asOf`. */
  readonly forlop?: Forlop
  /** Answers to another version of the form: `refuse` (default), or `read` where its questions are all still here. */
  readonly otherVersion?: 'refuse' | 'read'
  /** A SMART app that shows the form: cards that ask for answers link to it. */
  readonly launchUrl?: string
  /** Told of each feedback, with the departures as `override` records. Waited for: what it throws is answered with 500. */
  readonly onFeedback?: (feedback: Feedback) => void | Promise<void>
  /** Told when the service itself has failed: where, and what was thrown. For the log of the host. */
  readonly onFailure?: (failure: { readonly route: string; readonly fault: unknown }) => void
  /** Where cards are remembered until their feedback comes. In memory, for the last 2 000 calls, unless told. */
  readonly memory?: CardMemory
}

/** The options with what is left out filled in. */
export interface Settings {
  readonly now: () => number
  readonly within: Timer
  readonly auth: AuthOptions | undefined
  readonly origins: readonly string[]
  readonly hosts: readonly string[] | undefined
  readonly requestsPerMinute: number
  readonly locale: Locale
  readonly base: string
  readonly forlop: Forlop
  /** The host has given a library of its own: its rules are not those that the canaries were recorded with. */
  readonly ownForlop: boolean
  readonly otherVersion: 'refuse' | 'read'
  readonly launchUrl: string | undefined
  readonly onFeedback: NonNullable<CdsServiceOptions['onFeedback']>
  readonly onFailure: NonNullable<CdsServiceOptions['onFailure']>
  readonly memory: CardMemory
}

const functions = ['now', 'after', 'onFeedback', 'onFailure'] as const
const numbers = ['timeout', 'requestsPerMinute'] as const
const lists = ['origins', 'hosts'] as const
const others = ['auth', 'locale', 'base', 'reading', 'asOf', 'forlop', 'otherVersion', 'launchUrl', 'memory']
const names: readonly string[] = [...functions, ...numbers, ...lists, ...others]

const nothing = (): void => undefined

/** @throws ForlopError `invalid-options` when an option is unknown or has no such value */
export function settingsOf(options: CdsServiceOptions): Settings {
  check(options)
  const { now, after, timeout = 10_000, reading, asOf, forlop, base = defaultBase } = options
  return {
    now,
    within: createTimer(after, timeout),
    auth: options.auth === undefined ? undefined : checkAuth(options.auth),
    origins: options.origins ?? [],
    hosts: options.hosts,
    requestsPerMinute: options.requestsPerMinute ?? 600,
    locale: options.locale ?? 'nb',
    base: checkBase({ base }),
    forlop: forlop ?? createForlop({ ...(reading && { reading }), ...(asOf !== undefined && { asOf }) }),
    ownForlop: forlop !== undefined,
    otherVersion: options.otherVersion ?? 'refuse',
    launchUrl: options.launchUrl,
    onFeedback: options.onFeedback ?? nothing,
    onFailure: options.onFailure ?? nothing,
    memory: options.memory ?? createMemory(),
  }
}

function check(options: CdsServiceOptions | undefined): void {
  const issues: Issue[] = []
  const wrong = (name: string, message: string, code: Issue['code'] = 'wrong-type'): void =>
    void issues.push({ path: [name], code, message: `\`${name}\` must be ${message}` })
  if (!holds((given) => Object.values(given as object).length >= 0, options ?? {})) {
    throw new ForlopError('invalid-options', [
      { path: ['options'], code: 'not-an-object', message: '`options` must be an object of plain data' },
    ])
  }
  const given: { readonly [name: string]: unknown } = { ...options }
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) {
      issues.push({ path: ['options'], code: 'unknown-option', message: `options are ${names.join(', ')}` })
    }
  }
  if (given['now'] === undefined) wrong('now', 'given: the time in milliseconds, `Date.now`', 'missing')
  for (const name of functions) {
    if (given[name] !== undefined && typeof given[name] !== 'function') wrong(name, 'a function')
  }
  for (const name of numbers) {
    const number = given[name]
    if (number !== undefined && !(Number.isInteger(number) && Number(number) > 0)) wrong(name, 'a whole number above 0')
  }
  for (const name of lists) {
    if (given[name] !== undefined && !holds(list(text), given[name])) wrong(name, 'a list of texts')
  }
  if (issues.length === 0) checkValues(options!, wrong)
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
}

function checkValues(
  { origins = [], locale, otherVersion = 'refuse', launchUrl, forlop, reading, asOf }: CdsServiceOptions,
  wrong: (name: string, message: string, code?: Issue['code']) => void,
): void {
  if (!origins.every(isOrigin)) wrong('origins', 'exact origins, such as https://ehr.example.org', 'unknown-value')
  if (locale !== undefined && !isLocale(locale)) wrong('locale', 'nb, nn or en', 'unknown-value')
  if (!['refuse', 'read'].includes(otherVersion)) wrong('otherVersion', 'refuse or read', 'unknown-value')
  if (launchUrl !== undefined && !isHttpUrl(launchUrl)) wrong('launchUrl', 'an absolute http or https URL')
  if (forlop !== undefined && (reading !== undefined || asOf !== undefined)) {
    wrong('forlop', 'given without `reading` and `asOf`: it has its own', 'unknown-option')
  } else if (forlop !== undefined && !holds(isInForce, forlop)) {
    wrong('forlop', 'of the edition that is in force', 'unknown-value')
  }
}

const isInForce: Shape = (forlop) => (forlop as Forlop).assess({}).guideline.id === guide.id

const isHttpUrl = (text: unknown): boolean =>
  typeof text === 'string' && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

const isOrigin = (text: string): boolean => isHttpUrl(text) && new URL(text).origin === text
