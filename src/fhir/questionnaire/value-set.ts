import { guide } from '../../../rules/guideline/guide.js'
import type { Fact } from '../../kartlegging/fact.js'
import type { FhirOptions } from '../names.js'
import { codesOf, type Code } from './codes.js'
import type { Languages } from './languages.js'
import type { ValueSet, ValueSetConcept } from './types.js'

/** The contained value set of a fact that takes several answers. */
export const valueSetId = (fact: string): string => `kartlegging-${fact}`

/**
 * The choices of a list that several can be ticked in. Translations of an answer option make some renderers lose sight of
 * the ticks, as they compare options and answers whole; a value set has its translations elsewhere. Renderers do not
 * expand what is contained, so it is expanded here.
 */
export function valueSetOf(options: FhirOptions, name: string, fact: Fact, languages: Languages): ValueSet {
  const codes = codesOf(options, name, fact)
  const systems = [...new Set(codes.map(({ coding }) => coding.system))]
  return {
    resourceType: 'ValueSet',
    id: valueSetId(name),
    status: 'active',
    compose: {
      include: systems.map((system) => ({
        system,
        concept: codes.filter(({ coding }) => coding.system === system).map((code) => conceptOf(code, languages)),
      })),
    },
    expansion: {
      timestamp: guide.edition,
      contains: codes.map((code) => ({ system: code.coding.system, ...conceptOf(code, languages) })),
    },
  }
}

const conceptOf = ({ coding, text }: Code, { locale, translations }: Languages): ValueSetConcept => ({
  code: coding.code,
  display: text[locale],
  ...(translations.length > 0 && {
    designation: translations.map((language) => ({ language, value: text[language] })),
  }),
})
