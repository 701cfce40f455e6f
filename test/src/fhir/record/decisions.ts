import { readdirSync, readFileSync } from 'node:fs'
import { assess, type Decision, type Kartlegging } from '../../../../src/index.js'
import type { BundleOptions, RecordOptions } from '../../../../src/fhir/index.js'

const folder = new URL('../../../kartlegginger/', import.meta.url)

/** The golden kartlegginger with what is decided on them, by the names of their files. */
export const decisions: readonly (readonly [name: string, decision: Decision])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const { kartlegging } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { kartlegging: Kartlegging }
    return [name.replace('.json', ''), assess(kartlegging)] as const
  })

/** The decision on one of them, by the beginning of its name. */
export const decisionOn = (name: string): Decision => decisions.find(([found]) => found.startsWith(name))![1]

/** What a host says of one person and one moment. */
export const given: RecordOptions = { patient: 'Patient/ola', authored: '2026-11-22T14:05:00+01:00' }

/** The same with everything that can be said. */
export const allGiven: BundleOptions = {
  ...given,
  author: 'PractitionerRole/kari',
  encounter: 'https://ehr.example/fhir/Encounter/17',
  questionnaireResponse: 'QuestionnaireResponse/42',
  conditions: ['Condition/1', 'Condition/2'],
}

interface Node {
  readonly [key: string]: unknown
}

/** Every object inside a resource, the outermost first. */
export const objectsIn = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(objectsIn)]

/** Every reference inside a resource that is written out. */
export const referencesIn = (value: unknown): string[] =>
  objectsIn(value).flatMap(({ reference }) => (typeof reference === 'string' ? [reference] : []))

/** Is it frozen all the way down? */
export const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

/** The error that something throws. */
export function thrownBy(attempt: () => unknown): unknown {
  try {
    attempt()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
