import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import type { Timer } from '../timer.js'

/** Keys that are older than this are fetched anew. */
const FRESH = 600_000
/** A key that is not in the set is looked for once more, but not more often than this. */
const COOL_DOWN = 60_000
const MAX_KEYS = 100

interface Fetched {
  readonly at: number
  readonly keys: JWTVerifyGetKey
}

/**
 * Keys that are fetched from where a client publishes them, and kept for a while. `again` asks for a set that is newer
 * than the one that lacked a key; it gives the same one until the cool-down is over.
 */
export function createKeyStore(
  fetchKeys: (jku: string) => Promise<unknown>,
  within: Timer,
): (jku: string, now: number, again: boolean) => Promise<JWTVerifyGetKey> {
  const fetched = new Map<string, Fetched>()
  const pending = new Map<string, Promise<Fetched>>()
  const load = async (jku: string, now: number): Promise<Fetched> => {
    const set = await within(fetchKeys(jku), () => new Error('the keys took too long to arrive'))
    const result = { at: now, keys: keySet(set) }
    fetched.set(jku, result)
    return result
  }
  return async (jku, now, again) => {
    const known = fetched.get(jku)
    const age = known === undefined ? Infinity : now - known.at
    if (known !== undefined && age < (again ? COOL_DOWN : FRESH)) return known.keys
    // many requests at once wait for one fetch
    const loading = pending.get(jku) ?? load(jku, now).finally(() => pending.delete(jku))
    pending.set(jku, loading)
    return (await loading).keys
  }
}

/** @throws where it is no JWK Set, or one that nobody needs */
export function keySet(set: unknown): JWTVerifyGetKey {
  const keys: unknown = (set as Partial<JSONWebKeySet> | null)?.keys
  if (!Array.isArray(keys) || keys.length > MAX_KEYS) throw new TypeError(`a JWK Set has at most ${MAX_KEYS} keys`)
  return createLocalJWKSet(set as JSONWebKeySet)
}
