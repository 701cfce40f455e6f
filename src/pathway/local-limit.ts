import { ForlopError } from '../forlop-error.js'
import type { LimitSource, TimeLimit } from './limit.js'
import { checkLocalLimits } from './local-limit-check.js'
import type { LimitVocabulary } from './local-limit-fields.js'

/**
 * A limit of a host: a trust's own, or a number that the national table does not know. With the `id` of a national
 * limit it takes its place, and what is left out stays as it is there. With an `id` of its own, it must be complete. It
 * is `local` and `advisory` whatever it says of itself.
 */
export type LocalLimit = { readonly id: string; readonly number: number; readonly source: LocalSource } & {
  readonly [K in Exclude<keyof TimeLimit, 'id' | 'number' | 'source'>]?: TimeLimit[K]
}

/** Where the host has its number from. */
export type LocalSource = Pick<LimitSource, 'title'> & Partial<LimitSource>

/**
 * The national limits with those of a host in their place or beside them, marked `local`.
 *
 * @throws ForlopError `invalid-options` when a limit of the host is incomplete, wrong, or meant to replace law
 */
export function withLocal(
  national: readonly TimeLimit[],
  local: readonly LocalLimit[],
  vocabulary: LimitVocabulary,
): readonly TimeLimit[] {
  const byId = new Map(national.map((limit) => [limit.id, limit]))
  const issues = checkLocalLimits(local, byId, vocabulary)
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
  for (const limit of local) {
    const replaced = byId.get(limit.id)
    // A host that copies the whole table has copied the law too: it stays as it is.
    if (replaced?.legalWeight !== 'law') byId.set(limit.id, localLimit(limit, replaced))
  }
  return [...byId.values()]
}

/** What belongs to the national number (its source, period, range and warning) does not follow to another number. */
function localLimit(given: LocalLimit, replaced: TimeLimit | undefined): TimeLimit {
  // A copy, because the table will be frozen, and what the host gave is the host's.
  const limit = JSON.parse(JSON.stringify(given)) as LocalLimit
  const { minimum: _minimum, lookUp: _lookUp, note: _note, notCountedFor, ...kept } = replaced ?? ({} as TimeLimit)
  const { lookUp: _noNeed, ...own } = limit as LocalLimit & TimeLimit
  const { key = limit.id, dated = null, checked = null, ...source } = limit.source
  return {
    ...kept,
    // a host that counts from another event of its own has said what it is counted from
    ...(notCountedFor && given.from === undefined && { notCountedFor }),
    ...own,
    validFrom: limit.validFrom ?? null,
    validTo: limit.validTo ?? null,
    status: 'local',
    legalWeight: 'advisory',
    source: { ...source, key, dated, checked },
  }
}
