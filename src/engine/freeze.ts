/** Freezes plain data all the way down. Frozen parts are taken to be frozen below. */
export function deepFreeze<T>(data: T): T {
  if (Object.isFrozen(data)) return data
  for (const value of Object.values(data as object)) deepFreeze(value)
  return Object.freeze(data)
}
