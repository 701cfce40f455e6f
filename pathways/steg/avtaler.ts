import type { AgreedDate, PathwayContext } from '../../src/pathway/context.js'
import { dayOf } from '../../src/pathway/day.js'

type Avtaler = PathwayContext['agreed']

const isOpen =
  (what: string) =>
  (date: AgreedDate): boolean =>
    date.what === what && date.metOn === undefined

/** Is a date for this agreed that has not been met? */
export const erAvtalt = (agreed: Avtaler, what: string): boolean => agreed.some(isOpen(what))

/** A new date for the same thing takes the place of the one not yet met; what was met stays. */
export const avtal = (agreed: Avtaler, what: string, day: string): Avtaler => [
  ...agreed.filter((date) => !isOpen(what)(date)),
  { what, day },
]

/** What was agreed took place, on the day in Norway of this moment. */
export const holdt = (agreed: Avtaler, what: string, at: string): Avtaler => {
  const metOn = dayOf(at)
  return agreed.map((date) => (isOpen(what)(date) && metOn !== null ? { ...date, metOn } : date))
}
