import { addDays, daysBetween, type Day } from '../day.js'
import type { Deadline } from '../deadline.js'
import type { Random } from './random.js'
import { waitsFor } from './waiting.js'

/**
 * The day something happens: made up, and no clinical data. What a limit waits for comes at a fifth of it to two fifths
 * beyond it, mostly around four fifths: about one in five is late. Where the number is not known, it takes some weeks.
 * Everything else comes within days, sometimes weeks, and sooner when something is due.
 */
export function drawDay(type: string, today: Day, waiting: readonly Deadline[], random: Random): Day {
  const own = waiting.filter((deadline) => waitsFor(deadline, type))
  const [soonest] = dueFirst(own)
  if (soonest !== undefined) {
    const length = daysBetween(soonest.from!, soonest.due!)
    const share = 0.2 + 0.6 * (random.share() + random.share())
    return latest(today, addDays(soonest.from!, Math.floor((length + 1) * share)))
  }
  if (own.length > 0) return addDays(today, random.between(7, 70))
  const gap = random.chance(1 / 5) ? random.between(7, 56) : random.between(0, 6)
  const [next] = dueFirst(waiting)
  const room = next === undefined ? gap : Math.max(0, Math.ceil(daysBetween(today, next.due!) / 3))
  return addDays(today, Math.min(gap, room))
}

const dueFirst = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ due }) => due !== null).toSorted((a, b) => daysBetween(b.due!, a.due!))

const latest = (a: Day, b: Day): Day => (a > b ? a : b)
