import { ForlopError } from '../forlop-error.js'

export interface FhirOptions {
  /** Where the canonical URLs live, absolute, http or https. Default `https://forlop.example/fhir`. */
  readonly base?: string
}

/** A reserved name that no one owns: a host that publishes the resources gives its own. */
export const defaultBase = 'https://forlop.example/fhir'

const MAX_BASE = 200

/**
 * The base of all canonical URLs, without a slash at the end.
 *
 * @throws ForlopError `invalid-options` when it is no absolute http(s) URL, or has a query, a fragment or a login
 */
export function checkBase({ base = defaultBase }: FhirOptions = {}): string {
  if (typeof base === 'string' && base.length <= MAX_BASE && isPlainUrl(base)) return base.replace(/\/+$/, '')
  const message = `\`base\` must be an absolute http or https URL of at most ${MAX_BASE} characters, without query, fragment and login`
  throw new ForlopError('invalid-options', [{ path: ['base'], code: 'wrong-type', message }])
}

/** Host and path in the characters a canonical URL is compared by, letter for letter. */
const isPlainUrl = (base: string): boolean =>
  /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~-]+)*\/*$/.test(base)

/** The canonical URL of a resource of ours. */
export const canonical = (options: FhirOptions, resourceType: string, id: string): string =>
  `${checkBase(options)}/${resourceType}/${id}`

/** The URL of a code system of ours. */
export const codeSystem = (options: FhirOptions, id: string): string => canonical(options, 'CodeSystem', id)

/** The facts of the kartlegging: a code is the name of a fact. */
export const factSystem = (options: FhirOptions): string => codeSystem(options, 'kartlegging-fakta')

/** The values of one fact: a code means what it means in that fact only, so each fact has a system of its own. */
export const valueSystem = (options: FhirOptions, fact: string): string => codeSystem(options, `kartlegging-${fact}`)

/** The actions of the guide: a code is the id of an action. */
export const actionSystem = (options: FhirOptions): string => codeSystem(options, 'handlinger')

/** Actions that a municipality has of its own: not ours to list. */
export const localActionSystem = (options: FhirOptions): string => codeSystem(options, 'lokale-handlinger')

/** HL7's code system for why a value is missing. Our absent reasons are codes of it, letter for letter. */
export const absentReasonSystem = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'

/** HL7's extension that says, in the place of a value, why there is none. */
export const absentReasonExtension = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** HL7's yes and no as codes: `Y`, `N`. */
export const yesNoSystem = 'http://terminology.hl7.org/CodeSystem/v2-0136'

/** HL7's extension for a text in another language. */
export const translationExtension = 'http://hl7.org/fhir/StructureDefinition/translation'
