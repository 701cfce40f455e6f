import { frister } from '../../../pathways/frister/index.js'
import { pathways } from '../../../pathways/katalog.js'
import { actions, facts, rules } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import { actionKinds } from '../../engine/action.js'
import type { Actions } from '../../engine/action.js'
import { deepFreeze } from '../../engine/freeze.js'
import { levels } from '../../engine/placing.js'
import { createForlop } from '../../forlop.js'
import { strengths } from '../../guideline/strength.js'
import { locales, type Locale, type Text } from '../../guideline/text.js'
import type { Facts } from '../../kartlegging/fact.js'
import { canonical, checkBase, type FhirOptions } from '../names.js'
import { questionnaireTexts } from '../questionnaire/texts.js'
import { checkOptions, localeCheck } from './check.js'
import type { Narrative } from './elements.js'
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

/** A code with its name: a text, or the key of one. */
type Codes = readonly (readonly [code: string, name: Text | string])[]

/**
 * The code systems that our resources use, so that a server can look a code up: actions, facts and their values, strengths,
 * rules, pathways, their events and time limits. Nothing in them is new: they are the ids and texts of the content.
 *
 * @throws ForlopError `invalid-options`
 */
export function codeSystems(options: CodeSystemOptions = {}): readonly CodeSystem[] {
  checkOptions(options, { base: null, locale: localeCheck })
  const { locale = 'nb' } = options
  const fhir = { base: checkBase(options) }
  const version = rulesVersion(createForlop().assess({}).guideline)
  const translators = locales.map((language) => [language, recordTranslator(language)] as const)
  const say = (name: Text | string, language: Locale): string =>
    typeof name === 'object'
      ? name[language]
      : translators.find(([own]) => own === language)![1](name.split('|')[0]!, { level: name.split('|')[1] })
  return deepFreeze(
    systems().map(([id, name, codes]): CodeSystem => {
      const title = say(name, locale)
      return {
        resourceType: 'CodeSystem',
        id,
        language: locale,
        text: narrative(locale, heading(title), list(codes.map(([code, name]) => `${code}: ${say(name, locale)}`))),
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
          display: say(name, locale),
          designation: locales
            .filter((language) => language !== locale)
            .map((language) => ({ language, value: say(name, language) })),
        })),
      }
    }),
  )
}

const pascalCase = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase())

/** Every system: its id, its title, and its codes. A key with `|` has a level to fill in. */
function systems(): (readonly [id: string, title: Text | string, codes: Codes])[] {
  const keyed = (ids: readonly string[], kind: string): Codes => ids.map((id) => [id, `${kind}.${id}`])
  const all = Object.entries(facts as Facts)
  const definitions = Object.values(pathways)
  const events = new Map(definitions.flatMap(({ events }) => Object.entries(events)))
  const recipients = Object.values(actions as Actions).flatMap(({ routes = [] }) => routes.map(({ to }) => to))
  return [
    ['handlinger', 'system.handlinger', keyed(Object.keys(actions), 'action')],
    ['kartlegging-fakta', 'system.kartlegging-fakta', all.map(([name, { label }]) => [name, label])],
    ...all.flatMap(([name, fact]) =>
      'values' in fact ? [[`kartlegging-${name}`, fact.label, Object.entries(fact.values)] as const] : [],
    ),
    ['kartlegging-svar', 'system.kartlegging-svar', [['ingen-av-disse', questionnaireTexts().noneOfThese]]],
    ['strength', 'system.strength', keyed(strengths, 'strength')],
    ['basis', 'system.basis', keyed(['guideline', 'derived', 'law', 'national-advice', 'local'], 'basis')],
    ['certainty', 'system.certainty', keyed(['certain', 'precautionary', 'possible'], 'certainty')],
    ['action-kind', 'system.action-kind', keyed(actionKinds, 'kind')],
    ['hovedforlop', 'system.hovedforlop', levels.map((level) => [String(level), `record.hovedforlop|${level}`])],
    ['referral-recipient', 'system.referral-recipient', keyed([...new Set(recipients)], 'to')],
    ['pathway', 'system.pathway', definitions.map(({ id, title }) => [id, title])],
    ['rule', 'system.rule', rules.map(({ id, title }) => [id, title])],
    ['pathway-event', 'system.pathway-event', [...events].map(([type, { title }]) => [type, title])],
    ['time-limit', 'system.time-limit', frister.map(({ id, title }) => [id, title])],
  ]
}
