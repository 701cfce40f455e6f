import { guide } from '../../../rules/guideline/guide.js'
import { facts as allFacts } from '../../../rules/kartlegging/index.js'
import { temaer } from '../../../rules/kartlegging/temaer.js'
import { canonicalJson, fingerprintOf } from '../../engine/canonical.js'
import { deepFreeze } from '../../engine/freeze.js'
import type { Facts } from '../../kartlegging/fact.js'
import { checkOptions } from '../record/check.js'
import { canonical, type FhirOptions } from '../names.js'
import { followUps } from './follow-ups.js'
import { itemsOf } from './item.js'
import { languageChecks, languagesOf, say, type LanguageOptions, type Languages } from './languages.js'
import { questionnaireTexts } from './texts.js'
import { valueSetOf } from './value-set.js'
import type { Questionnaire, QuestionnaireItem } from './types.js'

export interface QuestionnaireOptions extends FhirOptions, LanguageOptions {}

const facts: Facts = allFacts
const id = 'kartlegging'

/**
 * The kartlegging as an R4 Questionnaire, for any form renderer: one question per fact, named as the fact is, in groups by
 * topic. Every question can also be answered with why there is no answer, and none is mandatory. Frozen, and the same
 * for the same options.
 *
 * @throws ForlopError `invalid-options`
 */
export function questionnaire(options: QuestionnaireOptions = {}): Questionnaire {
  // the base by the one who makes the URLs
  checkOptions(options, { base: null, ...languageChecks })
  return deepFreeze({ ...contentOf(options, languagesOf(options)), version: questionnaireVersion() })
}

/** The canonical URL of the questionnaire, without its version. */
export const questionnaireUrl = (options: FhirOptions): string => canonical(options, 'Questionnaire', id)

let version: string | undefined

/**
 * The edition of the guide, and a fingerprint of all that the form asks and says: another text, option or condition is
 * another version. Neither the base nor the language that is shown changes it.
 */
export const questionnaireVersion = (): string =>
  (version ??= `${guide.edition}.${fingerprintOf(canonicalJson(contentOf({}, languagesOf({})))).slice(0, 12)}`)

const contentOf = (options: FhirOptions, languages: Languages): Omit<Questionnaire, 'version'> => {
  const { title, description } = questionnaireTexts()
  return {
    resourceType: 'Questionnaire',
    id,
    meta: { profile: ['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire'] },
    language: languages.locale,
    contained: Object.entries(facts).flatMap(([name, fact]) =>
      fact.kind === 'some-of' ? [valueSetOf(options, name, fact, languages)] : [],
    ),
    url: questionnaireUrl(options),
    name: 'Kartlegging',
    ...say('title', title, languages),
    status: 'active',
    experimental: false,
    subjectType: ['Patient'],
    ...say('description', description, languages),
    jurisdiction: [{ coding: [{ system: 'urn:iso:std:iso:3166', code: 'NO' }] }],
    ...say('copyright', guide.disclaimer, languages),
    effectivePeriod: { start: guide.edition },
    item: topics().map((topic) => groupOf(topic, options, languages)),
  }
}

/** The topics in the order of their first fact. */
export const topics = (): readonly string[] => [...new Set(Object.values(facts).map(({ topic }) => topic))]

export const factsOfTopic = (topic: string): readonly string[] =>
  Object.keys(facts).filter((name) => facts[name]!.topic === topic)

const groupOf = (topic: string, options: FhirOptions, languages: Languages): QuestionnaireItem => ({
  linkId: topic,
  ...say('text', temaer[topic]!, languages),
  type: 'group',
  item: factsOfTopic(topic).flatMap((name) => itemsOf(name, { options, languages, facts, followUps: followUps() })),
})
