import { validateResource } from '@medplum/core'
import { Fhir } from 'fhir'
import { checkBindings } from './bindings.js'
import { definitions } from './definitions.js'
import { checkPlace } from './integrity.js'
import { checkInvariants } from './invariants.js'
import { checkLinks } from './links.js'
import { checkPrimitive } from './primitives.js'
import { walk, type Json } from './walk.js'

/**
 * Every fault that can be found here in an R4 resource, and in those inside it; none is no proof of a right one. Two
 * validators that know nothing of each other (Medplum, Lantana), HL7's own invariants run by a third engine, the
 * required bindings and published codes, and own checks where these are known to be blind.
 */
export function validate(resource: object): string[] {
  // a resource is what it is when it has been sent
  const sent = JSON.parse(JSON.stringify(resource)) as Json
  return [...validateWithMedplum(sent), ...validateWithLantana(sent), ...validateWithDefinitions(sent)]
}

interface MedplumIssue {
  readonly expression?: readonly string[]
  readonly details?: { readonly text?: string }
}

/** Medplum's types are in a package of their own, which is not installed. */
const medplum = validateResource as unknown as (resource: Json) => readonly MedplumIssue[]

export function validateWithMedplum(resource: Json): string[] {
  definitions()
  return medplumIssues(resource)
    .filter(({ details }) => !isFarReference(details?.text))
    .map(({ expression, details }) => `medplum ${expression?.join() ?? ''}: ${details?.text ?? ''}`)
}

/** It reads no type out of the full URL of a bundle's entry or of an absolute URL; the own checks do. */
const isFarReference = (text = ''): boolean => /^Invalid reference: got "(urn:uuid:|https?:")/.test(text)

/** What is only a warning comes back; a fault is thrown. */
function medplumIssues(resource: Json): readonly MedplumIssue[] {
  try {
    return medplum(resource)
  } catch (error) {
    if (error instanceof Error && 'outcome' in error) return (error.outcome as { issue: MedplumIssue[] }).issue
    throw error
  }
}

let lantana: Fhir | undefined

export function validateWithLantana(resource: Json): string[] {
  lantana ??= new Fhir()
  const { messages } = lantana.validate(resource, { errorOnUnexpected: true })
  return messages
    .filter(({ severity }) => String(severity) === 'error' || String(severity) === 'fatal')
    .map(({ location, message }) => `lantana ${location ?? ''}: ${message ?? ''}`)
}

/** HL7's definitions without a validator: structure, formats, invariants, bindings, links. */
export function validateWithDefinitions(resource: Json): string[] {
  const faults: string[] = []
  const unknown = walk(resource, (place) => {
    faults.push(...checkPrimitive(place), ...checkPlace(place), ...checkInvariants(place), ...checkBindings(place))
  })
  return [...unknown, ...faults, ...checkLinks(resource)]
}
