/**
 * Plain data that nobody can change any more. What is frozen is taken as it is, and taken to be frozen below; the rest
 * is copied, because it is somebody else's.
 */
export function frozenCopy<T>(data: T): T {
  // what is no object is frozen as it is
  if (Object.isFrozen(data)) return data
  if (Array.isArray(data)) return Object.freeze((data as unknown[]).map(frozenCopy)) as T
  const copy = { ...data } as { [key: string]: unknown }
  for (const key in copy) copy[key] = frozenCopy(copy[key])
  return Object.freeze(copy) as T
}
