import type { Issue, IssueCode } from '../forlop-error.js'

export type Path = readonly (string | number)[]

/** Reports a fault of a profile: where, of which kind, and what would be right. */
export type Fault = (path: Path, code: IssueCode, message: string) => void

/** More faults than this are not read by anyone. */
const MAX_FAULTS = 100

/** Gathers the faults of a profile; each names the place, with the id of the service or rule it is in. */
export function gatherFaults(profile: unknown): { readonly issues: Issue[]; readonly fault: Fault } {
  const issues: Issue[] = []
  const fault: Fault = (path, code, message) => {
    if (issues.length >= MAX_FAULTS) return
    issues.push({ path, code, message: `${placeOf(profile, path)} ${message}` })
  }
  return { issues, fault }
}

/** «`services[3].ageFrom` (rask-psykisk-helsehjelp)» */
function placeOf(profile: unknown, path: Path): string {
  const written = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
  const id = typeof path[1] === 'number' ? at(at(at(profile, path[0]!), path[1]), 'id') : undefined
  return typeof id === 'string' && /^[a-z][a-z0-9-]{0,79}$/.test(id) ? `\`${written}\` (${id})` : `\`${written}\``
}

/** What stands under a key of data of unknown shape. */
export const at = (data: unknown, key: string | number): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as { readonly [key: string | number]: unknown })[key]
    : undefined
