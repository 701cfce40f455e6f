import { canonicalJson } from '../engine/canonical.js'
import type { Issue } from '../forlop-error.js'
import type { TimeLimit } from './limit.js'
import { checksFor, isAbsent, isObject, type Check, type Fields, type LimitVocabulary } from './local-limit-fields.js'

/** More limits than this are an attack or a mistake. */
const MAX_LIMITS = 1000
/** More faults than this are not read by anyone. */
const MAX_ISSUES = 100

type NationalLimits = ReadonlyMap<unknown, TimeLimit>

/** What a host must always say, and what it must say too where there is no national limit to stand on. */
const always = ['id', 'number', 'source']
const ofItsOwn = ['pathways', 'from', 'to', 'unit', 'careLevel', 'title']

/** What is wrong with the limits of a host. */
export function checkLocalLimits(local: unknown, national: NationalLimits, vocabulary: LimitVocabulary): Issue[] {
  if (!Array.isArray(local)) {
    return [{ path: ['table'], code: 'wrong-type', message: '`table` must be a list of limits' }]
  }
  if (local.length > MAX_LIMITS) {
    return [{ path: ['table'], code: 'too-large', message: `\`table\` has at most ${MAX_LIMITS} limits` }]
  }
  const checks = Object.entries(checksFor(vocabulary))
  const ids = local.map((limit: unknown) => (isObject(limit) ? limit['id'] : undefined))
  return local
    .flatMap((limit: unknown, index) => {
      const fault: Fault = (code, message, ...key) => {
        const path = ['table', index, ...key]
        return { path, code, message: `\`${path.join('.')}\` ${message}` }
      }
      if (!isObject(limit)) return [fault('not-an-object', 'must be a limit')]
      const replaced = national.get(limit['id'])
      if (replaced?.legalWeight === 'law') return lawIssues(limit, replaced, fault)
      const issues = fieldIssues(limit, replaced === undefined ? [...always, ...ofItsOwn] : always, checks, fault)
      if (ids.indexOf(limit['id']) !== index) issues.push(fault('duplicate-value', 'must be there once', 'id'))
      return issues.length > 0 ? issues : orderIssues(limit as unknown as TimeLimit, fault)
    })
    .slice(0, MAX_ISSUES)
}

type Fault = (code: Issue['code'], message: string, ...key: string[]) => Issue

/** Law is not changed by a host: what it says of such a limit must be what stands there already. */
function lawIssues(limit: Fields, law: TimeLimit, fault: Fault): Issue[] {
  const same = Object.entries(limit).every(
    ([key, value]) => Object.hasOwn(law, key) && canonicalJson(value) === canonicalJson(law[key as keyof TimeLimit]),
  )
  return same ? [] : [fault('weakens-shall', 'is law and cannot be replaced: add a limit with an id of its own', 'id')]
}

function fieldIssues(
  limit: Fields,
  required: readonly string[],
  checks: readonly (readonly [string, Check])[],
  fault: Fault,
): Issue[] {
  const known = checks.map(([key]) => key)
  const unknown = Object.keys(limit).some((key) => !known.includes(key))
  return [
    ...(unknown ? [fault('unknown-option', `has only ${known.join(', ')}`)] : []),
    ...checks.flatMap(([key, { is, code, right }]) => {
      const value = limit[key]
      if (isAbsent(value)) return required.includes(key) ? [fault('missing', `must be ${right}`, key)] : []
      return is(value) ? [] : [fault(code, `must be ${right}`, key)]
    }),
  ]
}

function orderIssues({ number, minimum, validFrom, validTo }: TimeLimit, fault: Fault): Issue[] {
  const issues: Issue[] = []
  if ((minimum ?? 0) > (number ?? 0)) issues.push(fault('out-of-range', 'must not be above `number`', 'minimum'))
  if (validTo && validTo <= (validFrom ?? '')) {
    issues.push(fault('out-of-range', 'must be later than `validFrom`', 'validTo'))
  }
  return issues
}
