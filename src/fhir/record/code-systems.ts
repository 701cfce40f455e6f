import { frister } from '../../../pathways/frister/index.js'
import { pathways } from '../../../pathways/katalog.js'
import { actions, facts, rules } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import { register } from '../../../rules/guideline/register/index.js'
import { actionKinds } from '../../engine/action.js'
import type { Actions } from '../../engine/action.js'
import { deepFreeze } from '../../engine/freeze.js'
import { levels } from '../../engine/placing.js'
import { createForlop } from '../../forlop.js'
import type { Translator } from '../../explain/translator.js'
import { strengths } from '../../guideline/strength.js'
import { locales, type Locale, type Text } from '../../guideline/text.js'
import type { Facts } from '../../kartlegging/fact.js'
import { canonical, checkBase, type FhirOptions } from '../names.js'
import { questionnaireTexts } from '../questionnaire/texts.js'
import { checkOptions, localeCheck } from './check.js'
import type { Narrative } from './elements.js'
import { overrideReasonTexts } from './override-reasons.js'
import { rulesVersion } from './guide-link.js'
import { recordTranslator } from './words.js'
import { heading, list, narrative } from './xhtml.js'

export interface CodeSystemOptions extends FhirOptions {
  /** The language of the displays: `nb` (default), `nn` or `en`. The others are there as designations. */
  readonly locale?: Locale
}

export interface CodeSystem {
  readonly resourceType: 'CodeSystem'
  readonly id: string
  readonly language: string
  readonly text: Narrative
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly status: 'draft'
  readonly experimental: false
  readonly publisher: string
  readonly copyright: string
  readonly caseSensitive: true
  readonly content: 'complete'
  readonly count: number
  readonly concept: {
    readonly code: string
    readonly display: string
    readonly designation: { readonly language: string; readonly value: string }[]
  }[]
}

/** What something is called in the language of a translator. */
type Name = (t: Translator) => string
type Codes = readonly (readonly [code: string, name: Name])[]

const key =
  (name: string): Name =>
  (t) =>
    t(name)
const own =
  (text: Text): Name =>
  ({ locale }) =>
    text[locale as Locale]

/**
 * The code systems that our resources use, so that a server can look a code up: actions, facts and their values, strengths,
 * rules, pathways, their events and time limits, statements of the guide and reasons for departing. Nothing in them is new: they are the ids and texts of the content.
 *
 * @throws ForlopError `invalid-options`
 */
export function codeSystems(options: CodeSystemOptions = {}): readonly CodeSystem[] {
  checkOptions(options, { base: null, locale: localeCheck })
  const { locale = 'nb' } = options
  const fhir = { base: checkBase(options) }
  const version = rulesVersion(createForlop().assess({}).guideline)
  const t = recordTranslator(locale)
  const others = locales.filter((language) => language !== locale).map((language) => recordTranslator(language))
  return deepFreeze(
    systems().map(([id, name, codes]): CodeSystem => {
      const title = name(t)
      return {
        resourceType: 'CodeSystem',
        id,
        language: locale,
        text: narrative(locale, heading(title), list(codes.map(([code, name]) => `${code}: ${name(t)}`))),
        url: canonical(fhir, 'CodeSystem', id),
        version,
        name: pascalCase(id),
        title,
        status: 'draft',
        experimental: false,
        publisher: 'forlop',
        copyright: guide.disclaimer[locale],
        caseSensitive: true,
        content: 'complete',
        count: codes.length,
        concept: codes.map(([code, name]) => ({
          code,
          display: name(t),
          designation: others.map((other) => ({ language: other.locale, value: name(other) })),
        })),
      }
    }),
  )
}

const pascalCase = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())

/** Every system: its id, its title, and its codes. */
function systems(): (readonly [id: string, title: Name, codes: Codes])[] {
  const titled = (id: string, codes: Codes) => [id, key(`system.${id}`), codes] as const
  const keyed = (ids: readonly string[], kind: string): Codes => ids.map((id) => [id, key(`${kind}.${id}`)])
  const owned = (things: readonly { readonly id: string; readonly title: Text }[]): Codes =>
    things.map(({ id, title }) => [id, own(title)])
  const all = Object.entries(facts as Facts)
  const definitions = Object.values(pathways)
  const events = new Map(definitions.flatMap(({ events }) => Object.entries(events)))
  const recipients = Object.values(actions as Actions).flatMap(({ routes = [] }) => routes.map(({ to }) => to))
  return [
    titled('handlinger', keyed(Object.keys(actions), 'action')),
    titled('kartlegging-fakta', keyed(Object.keys(facts), 'fact')),
    ...all.flatMap(([name, fact]) =>
      'values' in fact
        ? [[`kartlegging-${name}`, key(`fact.${name}`), keyed(Object.keys(fact.values), `value.${name}`)] as const]
        : [],
    ),
    titled('kartlegging-svar', [['ingen-av-disse', own(questionnaireTexts().noneOfThese)]]),
    titled('strength', keyed(strengths, 'strength')),
    titled('basis', keyed(['guideline', 'derived', 'law', 'national-advice', 'local'], 'basis')),
    titled('certainty', keyed(['certain', 'precautionary', 'possible'], 'certainty')),
    titled('action-kind', keyed(actionKinds, 'kind')),
    titled(
      'hovedforlop',
      levels.map((level) => [String(level), (t) => t('record.hovedforlop', { level })]),
    ),
    titled('referral-recipient', keyed([...new Set(recipients)], 'to')),
    titled('pathway', owned(definitions)),
    titled('rule', owned(rules)),
    titled(
      'pathway-event',
      [...events].map(([type, { title }]) => [type, own(title)]),
    ),
    titled('time-limit', owned(frister)),
    titled(
      'statement',
      register.map(({ id, text }) => [id, own(text)]),
    ),
    titled(
      'override-reason',
      Object.entries(overrideReasonTexts).map(([code, text]) => [code, own(text)]),
    ),
  ]
}
