/** Freezes plain data all the way down. Frozen parts are taken to be frozen below. */
export function deepFreeze<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data
  for (const value of Object.values(data)) deepFreeze(value)
  return Object.freeze(data)
}
