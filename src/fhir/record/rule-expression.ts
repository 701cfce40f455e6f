import type { Reading } from '../../engine/content.js'
import { canonical, type FhirOptions } from '../names.js'

/**
 * What a rule is called in the CQL library: a `define` of this name is true where the rule applies, false where it does
 * not, and null where an answer is missing. The plan definitions refer to rules by it.
 */
export const ruleExpression = (rule: string): string => `rule ${rule}`

/** The CQL library of each reading. */
export const cqlLibraryNames: { readonly [R in Reading]: string } = { careful: 'Forlop', literal: 'ForlopLiteral' }

/** The canonical URL of a CQL library, without a version. */
export const cqlLibrary = (options: FhirOptions, reading: Reading): string =>
  canonical(options, 'Library', cqlLibraryNames[reading])
