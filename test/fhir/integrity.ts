import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { extensions } from './definitions.js'
import type { Json, Place } from './walk.js'

/** What the definitions do not say of one place, and no validator that runs here looks at. */
export function checkPlace(place: Place): string[] {
  const { path, type, value, element } = place
  if (Array.isArray(value)) return [`${path}: a list in a list`]
  if (typeof value !== 'object' || value === null) return []
  const object = value as Json
  return [
    ...checkEmpty(path, object),
    ...(type === 'Extension' ? checkExtension(path, object) : []),
    ...(type === 'Coding' ? checkAbsolute(`${path}.system`, object['system']) : []),
    ...(type === 'Identifier' ? checkAbsolute(`${path}.system`, object['system']) : []),
    ...(type === 'Expression' ? checkExpression(path, object) : []),
    ...(type === 'Reference' ? checkReference(path, object, element, place.resource, place.root) : []),
  ]
}

/** FHIR has no empty string, list or object, and no null outside a list. */
const checkEmpty = (path: string, object: Json): string[] => [
  ...(Object.keys(object).length === 0 ? [`${path}: empty`] : []),
  ...Object.entries(object).flatMap(([key, value]) =>
    value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0)
      ? [`${path}.${key}: empty`]
      : [],
  ),
]

const isAbsolute = (uri: unknown): boolean => typeof uri === 'string' && /^([a-z][a-z0-9+.-]*):\S+$/.test(uri)
const checkAbsolute = (path: string, uri: unknown): string[] =>
  uri === undefined || isAbsolute(uri) ? [] : [`${path}: not an absolute URI`]

const valueKeys = (object: Json): string[] => [
  ...new Set(
    Object.keys(object)
      .map((key) => key.replace(/^_/, ''))
      .filter((key) => /^value[A-Z]/.test(key)),
  ),
]

function checkExtension(path: string, extension: Json): string[] {
  const { url } = extension
  const values = valueKeys(extension)
  const faults: string[] = []
  if (values.length + ('extension' in extension ? 1 : 0) !== 1) {
    faults.push(`${path}: an extension has one value, or extensions`)
  }
  if (typeof url !== 'string') return [...faults, `${path}: an extension has a url`]
  // the url of a part of an extension is a word
  if (/\.extension(\[\d+\])?\.extension\[\d+\]$/.test(path) && !url.includes(':')) return faults
  if (!isAbsolute(url)) return [...faults, `${path}.url: not an absolute URI`]
  if (!/^http:\/\/hl7\.org\/fhir\/StructureDefinition\//.test(url)) return faults
  const published = extensions().get(url)
  if (published === undefined) return [...faults, `${path}: HL7 publishes no such extension with R4`]
  const types = published.snapshot?.element.find((element) => element.path === 'Extension.value[x]')?.type ?? []
  const allowed = types.map(({ code }) => `value${code.charAt(0).toUpperCase()}${code.slice(1)}`)
  return [
    ...faults,
    ...values.flatMap((key) => (allowed.includes(key) ? [] : [`${path}.${key}: a value of another type`])),
  ]
}

function checkExpression(path: string, { language, expression }: Json): string[] {
  if (language !== 'text/fhirpath' || typeof expression !== 'string') return []
  try {
    fhirpath.compile(expression, r4)
    return []
  } catch {
    return [`${path}: no FHIRPath`]
  }
}

/** A reference that can be followed: into the resource, into the bundle, or to a type that may stand there. */
function checkReference(
  path: string,
  { reference }: Json,
  element: Place['element'],
  resource: Json,
  root: Json,
): string[] {
  if (reference === undefined) return []
  if (typeof reference !== 'string') return [`${path}.reference: not a string`]
  if (reference.startsWith('#')) {
    const contained = ((resource['contained'] ?? root['contained'] ?? []) as Json[]).map(({ id }) => id)
    return reference === '#' || contained.includes(reference.slice(1))
      ? []
      : [`${path}: nothing contained is called that`]
  }
  const entries = (root['resourceType'] === 'Bundle' ? (root['entry'] ?? []) : []) as Json[]
  const entry = entries.find(({ fullUrl }) => fullUrl === reference)
  if (reference.startsWith('urn:')) {
    if (entry === undefined) return [`${path}: nothing in the bundle has that fullUrl`]
    return checkTarget(path, element, String((entry['resource'] as Json)['resourceType']))
  }
  const [, type] =
    /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/.exec(reference) ?? []
  return type === undefined ? [`${path}: neither Type/id nor a URL of that form`] : checkTarget(path, element, type)
}

function checkTarget(path: string, element: Place['element'], type: string): string[] {
  const targets = (element.type ?? []).flatMap(({ code, targetProfile = [] }) =>
    code === 'Reference' ? targetProfile : [],
  )
  const names = targets.map((profile) => profile.slice(profile.lastIndexOf('/') + 1))
  return names.length === 0 || names.includes('Resource') || names.includes(type)
    ? []
    : [`${path}: a reference to ${names.join(' or ')}, not to ${type}`]
}
