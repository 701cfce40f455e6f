import type { Content } from '../engine/content.js'
import { ForlopError } from '../forlop-error.js'
import type { Fact, Facts } from '../kartlegging/fact.js'

/**
 * The facts of two contents as one vocabulary: what only one of them asks is there, with the values of both.
 *
 * @throws ForlopError `invalid-rules` when a fact has changed its kind: then no answer means the same in both
 */
export function commonFacts(before: Content, after: Content): Facts {
  const facts: { [name: string]: Fact } = { ...before.facts }
  for (const [name, fact] of Object.entries(after.facts)) {
    const known = facts[name]
    facts[name] = known === undefined ? fact : together(name, known, fact)
  }
  return facts
}

function together(name: string, a: Fact, b: Fact): Fact {
  if (a.kind === 'boolean' && b.kind === 'boolean') return a
  if (a.kind === 'one-of' && b.kind === 'one-of') return { ...a, values: { ...a.values, ...b.values } }
  if (a.kind === 'some-of' && b.kind === 'some-of') return { ...a, values: { ...a.values, ...b.values } }
  if (a.kind === 'whole-number' && b.kind === 'whole-number') {
    return { ...a, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }
  }
  const message = `\`${name}\` is ${a.kind} in one and ${b.kind} in the other: they cannot be compared`
  throw new ForlopError('invalid-rules', [{ path: ['facts', name], code: 'wrong-type', message }])
}
