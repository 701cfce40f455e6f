import { guide } from '../../../rules/guideline/guide.js'
import { readings, type Reading } from '../../engine/content.js'
import type { Locale } from '../../guideline/text.js'
import type { Translator } from '../../explain/translator.js'
import { checkBase, type FhirOptions } from '../names.js'
import { checkOptions, localeCheck, oneOf, type Checks } from '../record/check.js'
import type { CodeableConcept, RelatedArtifact } from '../record/elements.js'
import { guideUrl } from '../record/guide-link.js'
import type { PlanDefinition } from './types.js'
import { pathwayTranslator } from './words.js'

export interface PlanDefinitionOptions extends FhirOptions {
  /** The language of all texts: `nb` (default), `nn` or `en`. */
  readonly locale?: Locale
  /** The reading whose rules are written: `careful` (default) or `literal`. */
  readonly reading?: Reading
}

/** What plan definitions and care plans are made with. */
export interface Words {
  readonly t: Translator
  readonly locale: Locale
  readonly fhir: FhirOptions
}

export interface PlanWords extends Words {
  readonly reading: Reading
}

const checks: Checks = { base: null, locale: localeCheck, reading: oneOf(...readings) }

/** @throws ForlopError `invalid-options` */
export function planWords(options: PlanDefinitionOptions): PlanWords {
  checkOptions(options, checks)
  const { locale = 'nb', reading = 'careful' } = options
  return { t: pathwayTranslator(locale), locale, fhir: { base: checkBase(options) }, reading }
}

export const planType = (code: 'clinical-protocol' | 'workflow-definition', display: string): CodeableConcept => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code, display }],
})

/** What is the same for all. The publisher is the library: Helsedirektoratet is the source and has endorsed nothing. */
export const planHead = ({
  locale,
}: PlanWords): Pick<
  PlanDefinition,
  'resourceType' | 'language' | 'status' | 'experimental' | 'publisher' | 'jurisdiction' | 'copyright'
> => ({
  resourceType: 'PlanDefinition',
  language: locale,
  status: 'draft',
  experimental: false,
  publisher: 'forlop',
  jurisdiction: [{ coding: [{ system: 'urn:iso:std:iso:3166', code: 'NO', display: 'Norway' }] }],
  copyright: guide.disclaimer[locale],
})

/** The guide that it is made from. */
export const guideArtifact = ({ locale }: PlanWords): RelatedArtifact => ({
  type: 'derived-from',
  label: guide.edition,
  display: `${guide.publisher}: ${guide.title[locale]}`,
  url: guideUrl(guide.id)!,
})
