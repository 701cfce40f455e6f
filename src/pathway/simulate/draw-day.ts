import { addDays, daysBetween, type Day } from '../day.js'
import type { Deadline } from '../deadline.js'
import type { Random } from './random.js'
import { waitsFor } from './waiting.js'

/**
 * The day something happens: made up, and no clinical data. What a limit waits for comes at a fifth of it to two fifths
 * beyond it, mostly around four fifths: about one in five is late. Where the number is not known, it takes some weeks.
 * Everything else comes within days, sometimes weeks. Nobody takes long while something else is due sooner.
 */
export function drawDay(type: string, today: Day, waiting: readonly Deadline[], random: Random): Day {
  const own = waiting.filter((deadline) => waitsFor(deadline, type))
  const [soonest] = dueFirst(own)
  const [next] = dueFirst(waiting.filter((deadline) => !own.includes(deadline)))
  const drawn = soonest === undefined ? addDays(today, gapBefore(own, random)) : aroundDue(soonest, random)
  const isPressing = next !== undefined && (soonest === undefined || next.due! < soonest.due!)
  const room = isPressing ? Math.max(0, Math.ceil(daysBetween(today, next.due!) / 3)) : Infinity
  return drawn <= today ? today : daysBetween(today, drawn) <= room ? drawn : addDays(today, room)
}

function aroundDue({ from, due }: Deadline, random: Random): Day {
  const share = 0.2 + 0.6 * (random.share() + random.share())
  return addDays(from!, Math.floor((daysBetween(from!, due!) + 1) * share))
}

const gapBefore = (own: readonly Deadline[], random: Random): number =>
  own.length > 0 ? random.between(7, 70) : random.chance(1 / 5) ? random.between(7, 56) : random.between(0, 6)

const dueFirst = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ due }) => due !== null).toSorted((a, b) => daysBetween(b.due!, a.due!))
