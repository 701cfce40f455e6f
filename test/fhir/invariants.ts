import fhirpath from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { definitions } from './definitions.js'
import type { Place } from './walk.js'

/**
 * Not run: `ele-1` and `ext-1` are checked on the JSON itself (they ask of primitives what JSON cannot say). `que-7` asks
 * for FHIRPath's Boolean where FHIR's boolean stands, which this engine tells apart; it is checked with the links. `dom-3`
 * (what is contained is pointed to) casts a list as if it were one value, which this engine refuses, and `ref-1` (what is
 * pointed to is contained) looks in the bundle for what lies in its entry: both are checked with the links and places.
 * `eld-16`, `eld-19` and `eld-20` (characters of names and paths in a definition) have a pattern that JavaScript refuses.
 */
const skipped = new Set(['ele-1', 'ext-1', 'que-7', 'dom-3', 'ref-1', 'eld-16', 'eld-19', 'eld-20'])

type Compiled = (input: unknown, context: object) => unknown[]
const compiled = new Map<string, Compiled>()

function compile(base: string, expression: string): Compiled {
  const key = `${base}|${expression}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const made = fhirpath.compile({ base, expression: withoutTrace(expression) }, r4) as Compiled
  compiled.set(key, made)
  return made
}

/** HL7 left its debugging in: `.trace('type')`. */
const withoutTrace = (expression: string): string => expression.replace(/\.trace\('[a-z]+'(, ?id)?\)/g, '')

/** HL7's own invariants, of the element and of its type, run by a second engine than Medplum's. */
export function checkInvariants({ path, element, type, value, resource, root }: Place): string[] {
  if (typeof value !== 'object' || value === null) return []
  const ofType = definitions().get(type)?.elements[0]
  const constraints = [...(element.constraint ?? []), ...(ofType === element ? [] : (ofType?.constraint ?? []))]
  const contains = 'contained' in resource
  return [...new Map(constraints.map((constraint) => [constraint.key, constraint])).values()].flatMap(
    ({ key, severity, expression }) => {
      if (severity !== 'error' || expression === undefined || skipped.has(key)) return []
      if (key.startsWith('dom-') && !contains) return []
      const base = element.path.includes('.') && element.type?.[0]?.code !== type ? type : element.path
      const holds = compile(base, expression)(value, { resource, rootResource: root })
      return holds.every((held) => held === true) ? [] : [`${path}: ${key} does not hold`]
    },
  )
}
