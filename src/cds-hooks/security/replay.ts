/** What a nonce can be: new, seen before, or not to be told because too many are remembered already. */
export type Nonce = 'new' | 'seen' | 'full'

const MAX_NONCES = 100_000

/** Remembers each nonce until its token has expired. It forgets none early: a full memory takes no new one. */
export function createReplayGuard(): (nonce: string, expires: number, now: number) => Nonce {
  const seen = new Map<string, number>()
  return (nonce, expires, now) => {
    const until = seen.get(nonce)
    if (until !== undefined && until >= now) return 'seen'
    if (seen.size >= MAX_NONCES) {
      for (const [old, end] of seen) if (end < now) seen.delete(old)
      if (seen.size >= MAX_NONCES) return 'full'
    }
    seen.set(nonce, expires)
    return 'new'
  }
}
