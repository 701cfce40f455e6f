/** Waits for something no longer than a request may take; then throws what `late` makes. */
export type Timer = <T>(wait: Promise<T>, late: () => Error) => Promise<T>

export function createTimer(
  after: ((milliseconds: number, run: () => void) => () => void) | undefined,
  milliseconds: number,
): Timer {
  if (after === undefined) return (wait) => wait
  return (wait, late) =>
    new Promise((resolve, reject) => {
      const stop = after(milliseconds, () => reject(late()))
      wait.then(resolve, reject).finally(stop)
    })
}
