const MINUTE = 60_000
const MAX_CLIENTS = 10_000

/** Counts requests by client and minute. Returns 0 while a client is within its limit, then the seconds to wait. */
export function createRateLimit(requestsPerMinute: number): (client: string, now: number) => number {
  const windows = new Map<string, { from: number; count: number }>()
  return (client, now) => {
    const window = windows.get(client)
    if (window !== undefined && now - window.from < MINUTE && now >= window.from) {
      window.count++
      return window.count > requestsPerMinute ? Math.max(1, Math.ceil((window.from + MINUTE - now) / 1000)) : 0
    }
    windows.delete(client)
    windows.set(client, { from: now, count: 1 })
    // windows stand in the order they began: the first is the oldest
    const [oldest] = windows.keys()
    if (windows.size > MAX_CLIENTS) windows.delete(oldest!)
    return 0
  }
}
