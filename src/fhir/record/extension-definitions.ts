import { deepFreeze } from '../../engine/freeze.js'
import { canonical, checkBase, type FhirOptions } from '../names.js'
import { checkOptions } from './check.js'

/** An extension of ours: where it stands, what it says, and what it holds. */
interface Shape {
  readonly contexts: readonly string[]
  readonly says: string
  /** The type of its value; or the parts it has, each with its type and how often it stands. */
  readonly holds: string | { readonly [part: string]: readonly [type: string, max: '1' | '*'] }
}

const shapes: { readonly [id: string]: Shape } = {
  recommendation: {
    contexts: ['ServiceRequest', 'Task', 'RequestGroup.action'],
    says: 'How strongly the guide says it, what it rests on, how sure it is while answers are missing, and which facts could change that.',
    holds: {
      strength: ['CodeableConcept', '1'],
      basis: ['Coding', '1'],
      certainty: ['Coding', '1'],
      'depends-on': ['code', '*'],
      statement: ['string', '*'],
      rule: ['string', '*'],
    },
  },
  fact: {
    contexts: ['DataRequirement'],
    says: 'Which fact of the kartlegging is asked for, whether a wrong or missing answer can put a life in danger, and why it is missing where that was said.',
    holds: { fact: ['Coding', '1'], 'safety-critical': ['boolean', '1'], absent: ['code', '1'] },
  },
  basis: {
    contexts: ['PlanDefinition.action'],
    says: 'What a rule rests on: the guide, a reading of a gap in it, law, other national advice, or the municipality.',
    holds: 'Coding',
  },
  'opens-hovedforlop': {
    contexts: ['PlanDefinition.action'],
    says: 'The rule opens this level to the person. The open levels are the union over the rules that apply.',
    holds: 'integer',
  },
  'lowest-hovedforlop': {
    contexts: ['PlanDefinition.action'],
    says: 'The rule rules out the levels below this one.',
    holds: 'integer',
  },
  'limit-status': {
    contexts: ['PlanDefinition.action'],
    says: 'Whether the number of a time limit has been read in its source: in-force, superseded, unverified, or local.',
    holds: 'code',
  },
  'working-days': {
    contexts: ['PlanDefinition.action.relatedAction'],
    says: 'The offset counts working days, for which UCUM has no unit: no Saturdays, Sundays or Norwegian public holidays.',
    holds: 'boolean',
  },
  'pathway-instance': {
    contexts: ['CarePlan'],
    says: 'Which machine the pathway was last advanced by (SHA-256), its revision, and the states in which the person stands.',
    holds: { machine: ['string', '1'], revision: ['integer', '1'], state: ['string', '*'] },
  },
}

export interface StructureDefinition {
  readonly resourceType: 'StructureDefinition'
  readonly id: string
  readonly url: string
  readonly name: string
  readonly title: string
  readonly status: 'draft'
  readonly experimental: false
  readonly publisher: string
  readonly description: string
  readonly fhirVersion: '4.0.1'
  readonly kind: 'complex-type'
  readonly abstract: false
  readonly context: { readonly type: 'element'; readonly expression: string }[]
  readonly type: 'Extension'
  readonly baseDefinition: string
  readonly derivation: 'constraint'
  readonly differential: { readonly element: ElementDefinition[] }
}

interface ElementDefinition {
  readonly id: string
  readonly path: string
  readonly sliceName?: string
  readonly short?: string
  readonly definition?: string
  readonly min?: number
  readonly max?: string
  readonly fixedUri?: string
  readonly type?: { readonly code: string }[]
}

/**
 * The extensions that our resources have, for servers that take only those they know.
 *
 * @throws ForlopError `invalid-options`
 */
export function extensionDefinitions(options: FhirOptions = {}): readonly StructureDefinition[] {
  checkOptions(options, { base: null })
  const fhir = { base: checkBase(options) }
  return deepFreeze(Object.entries(shapes).map(([id, shape]) => definitionOf(fhir, id, shape)))
}

const definitionOf = (fhir: FhirOptions, id: string, { contexts, says, holds }: Shape): StructureDefinition => {
  const url = canonical(fhir, 'StructureDefinition', id)
  return {
    resourceType: 'StructureDefinition',
    id,
    url,
    name: id.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()),
    title: id,
    status: 'draft',
    experimental: false,
    publisher: 'forlop',
    description: says,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: contexts.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: id, definition: says },
        ...(typeof holds === 'string' ? valueElements('Extension', '', holds) : partElements(holds)),
        { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
        ...(typeof holds === 'string' ? [] : [{ id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0' }]),
      ],
    },
  }
}

const partElements = (parts: Exclude<Shape['holds'], string>): ElementDefinition[] =>
  Object.entries(parts).flatMap(([part, [type, max]]) => {
    const id = `Extension.extension:${part}`
    return [
      { id, path: 'Extension.extension', sliceName: part, min: 0, max },
      { id: `${id}.url`, path: 'Extension.extension.url', fixedUri: part },
      ...valueElements(id, '.extension', type),
    ]
  })

const valueElements = (id: string, below: string, type: string): ElementDefinition[] => [
  { id: `${id}.value[x]`, path: `Extension${below}.value[x]`, min: 1, type: [{ code: type }] },
]
