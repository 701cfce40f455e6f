import { codesOfSystem, codesOfValueSet } from './definitions.js'
import type { Json, Place } from './walk.js'

/** Required bindings, and every code of a code system that HL7 publishes with R4, required or not. */
export function checkBindings({ path, element, type, value }: Place): string[] {
  return [...checkRequired(path, element.binding, type, value), ...(type === 'Coding' ? checkCoding(path, value) : [])]
}

function checkRequired(path: string, binding: Place['element']['binding'], type: string, value: unknown): string[] {
  if (binding?.strength !== 'required' || binding.valueSet === undefined) return []
  const codes = codesOfValueSet(binding.valueSet)
  if (codes === undefined) return []
  const fault = [`${path}: not a code of ${binding.valueSet}`]
  if (type === 'code') return [...codes].some((code) => code.endsWith(`|${String(value)}`)) ? [] : fault
  if (type === 'Coding') return codes.has(keyOf(value as Json)) ? [] : fault
  if (type !== 'CodeableConcept') return []
  const { coding = [] } = value as { coding?: Json[] }
  return coding.some((one) => codes.has(keyOf(one))) ? [] : fault
}

const keyOf = ({ system, code }: Json): string => `${String(system)}|${String(code)}`

function checkCoding(path: string, value: unknown): string[] {
  const { system, code } = value as Json
  if (typeof system !== 'string' || typeof code !== 'string') return []
  const codes = codesOfSystem(system)
  return codes === undefined || codes.has(code) ? [] : [`${path}: ${system} has no such code`]
}
