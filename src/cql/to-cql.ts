import { actions, facts, omfang, rules, sources } from '../../rules/catalogue.js'
import { guide } from '../../rules/guideline/guide.js'
import { readings, type Content, type Reading } from '../engine/content.js'
import { deepFreeze } from '../engine/freeze.js'
import { checkOptions, localeCheck, oneOf } from '../fhir/record/check.js'
import type { Locale } from '../guideline/text.js'
import { libraryOf, type CqlLibrary } from './library.js'

export interface CqlOptions {
  /** One reading; both without it, the careful one first. */
  readonly reading?: Reading
  /** The language of the titles in the comments: `nb` (default), `nn`, `en`. No name and no value depends on it. */
  readonly locale?: Locale
}

const content: Content = { guide, facts, actions, rules, sources, scope: omfang }

/**
 * The rules as libraries of CQL 1.5, one per reading: `Forlop` and `ForlopLiteral`. Each needs no other library and no
 * data model: the facts are its parameters, null where they are not known. It defines, among others, `"rule <id>"` for
 * every rule, `"action <id>"` for every action, `"Possible hovedforlop"`, `"Mandatory"` and `"Urgency"`. The same
 * options give the same text.
 *
 * @throws ForlopError `invalid-options` when an option is unknown or has no such value
 */
export function toCql(options: CqlOptions = {}): readonly CqlLibrary[] {
  checkOptions(options, { reading: oneOf(...readings), locale: localeCheck })
  const { reading, locale = 'nb' } = options
  return deepFreeze((reading === undefined ? readings : [reading]).map((one) => libraryOf(content, one, locale)))
}
