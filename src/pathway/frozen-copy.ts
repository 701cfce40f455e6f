/**
 * Plain data that nobody can change any more. What is frozen is taken as it is, and taken to be frozen below; the rest
 * is copied, because it is somebody else's.
 */
export function frozenCopy<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data
  if (Array.isArray(data)) return Object.freeze((data as unknown[]).map(frozenCopy)) as T
  const copy = { ...data } as { [key: string]: unknown }
  for (const key in copy) {
    const value = copy[key]
    if (typeof value === 'object') copy[key] = frozenCopy(value)
  }
  return Object.freeze(copy) as T
}
