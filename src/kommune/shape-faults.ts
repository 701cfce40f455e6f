import type * as z from 'zod'
import type { IssueCode } from '../forlop-error.js'
import { nearest } from '../kartlegging/nearest.js'
import { at, type Fault, type Path } from './faults.js'

/** What the schema found, in our words: zod's issues as faults of a profile. */
export function shapeFaults(profile: unknown, issues: readonly z.core.$ZodIssue[], fault: Fault): void {
  for (const issue of issues) {
    const path = issue.path as Path
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) fault([...path, key.slice(0, 80)], 'unknown-field', unknownField(path, key))
      continue
    }
    const value = path.reduce<unknown>(at, profile)
    if (value === undefined)
      fault(path, 'missing', issue.code === 'custom' ? 'is missing' : `is missing: it ${wanted(issue)}`)
    else fault(path, codeOf(issue), wanted(issue))
  }
}

/** The fields there are, for a misspelt one. */
const fields =
  'id name kommunenummer version date sources note services intermunicipal partners actions rules texts description realises targetGroup ageFrom ageTo hovedforlop problemomrade when openingHours capacity contact granted together partner phone email web address placeholder kind title strength basis urgency then source action option nb nn en'.split(
    ' ',
  )

function unknownField(path: Path, key: string): string {
  const guess = nearest(key, fields)
  const place = path.length === 0 ? 'of a profile' : 'of this'
  return `is no field ${place}: ${guess === undefined || guess === key ? 'see docs/kommune.md for the fields' : `did you mean \`${guess}\`?`}`
}

function codeOf({ code }: z.core.$ZodIssue): IssueCode {
  if (code === 'invalid_value') return 'unknown-value'
  return code === 'too_big' || code === 'too_small' ? 'out-of-range' : 'wrong-type'
}

/** What would be right. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected]}`
  if (issue.code === 'invalid_value') {
    return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`
  }
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${unitOf(issue.origin)}`
  if (issue.code === 'too_small' && issue.origin !== 'int' && issue.origin !== 'number') return 'must not be empty'
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`
  return issue.message
}

const kinds: { readonly [kind: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a whole number',
  object: 'an object',
  record: 'an object',
  string: 'a string',
}

const unitOf = (origin: string): string =>
  origin === 'array' ? ' entries long' : origin === 'string' ? ' characters long' : ''
