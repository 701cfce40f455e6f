import type { Deadline } from '../deadline.js'

/** Those that are counted, and have not come to their end. */
export const waitingIn = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ from, metOn, limit }) => from !== null && metOn === null && limit !== null)

/** Would an event of this type be the end of it? */
export const waitsFor = ({ limit }: Deadline, type: string): boolean =>
  limit !== null && (limit.to === type || limit.alsoMetBy?.includes(type) === true)
