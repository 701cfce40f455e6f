import fc from 'fast-check'
import {
  advance,
  isRefusal,
  openEvents,
  pathways,
  startPathway,
  type OpenEvent,
  type PathwayEvent,
  type PathwayId,
  type PathwayInstance,
} from '../../pathways/index.js'
import { assess } from '../../src/index.js'
import { addDays } from '../../src/pathway/day.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../rules/profiles.js'

/** Decisions that lay down different duties, and place the person in different hovedforlop. */
export const decisions = [
  assess(hovedforlop1),
  assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' }),
  assess({ ...hovedforlop3, selvmordsrisiko: 'akutt-fare', tilstander: ['depresjon'] }),
  assess({ ...hovedforlop3, voldsrisiko: 'forhoyet', mindrearigeBarn: true }),
]

/** One life: the instance after every event, the first when it had just begun. */
export type Life = readonly [PathwayInstance, ...PathwayInstance[]]

/** Numbers that a life is drawn by, so that fast-check can find the shortest that shows a fault. */
const draws = fc.array(fc.nat({ max: 2 ** 20 }), { maxLength: 160 })

/** Lives that a machine allows: events drawn from those that are open, some of them registered late. */
export const lives = (id: PathwayId): fc.Arbitrary<Life> => draws.map((numbers) => lifeOf(id, numbers))

export const pathwayIds = Object.keys(pathways) as PathwayId[]

function lifeOf(id: PathwayId, numbers: readonly number[]): Life {
  let place = 0
  const draw = (): number => numbers[place++] ?? 0
  const pick = <T>(choices: readonly T[]): T => choices[draw() % choices.length]!
  let day = '2026-01-01'
  const life: [PathwayInstance, ...PathwayInstance[]] = [
    startPathway(id, {
      at: day,
      decision: pick(decisions),
      ...(id.startsWith('pakkeforlop') && { entry: pick(['utredning', 'behandling'] as const) }),
    }),
  ]
  while (place < numbers.length) {
    const instance = life.at(-1)!
    const open = openEvents(instance).filter(({ blocked }) => blocked === undefined)
    if (open.length === 0) break
    const isLate = draw() % 8 === 0
    if (!isLate) day = addDays(day, draw() % 9)
    const when = isLate ? { at: addDays(day, -(draw() % 30)), lateRegistered: true } : { at: day }
    const next = advance(instance, { ...eventFrom(pick(open), pick, day), ...when, id: `e${life.length}` })
    if (!isRefusal(next)) life.push(next)
  }
  return life
}

/** An open event with its fields filled in. */
export function eventFrom(open: OpenEvent, pick: <T>(choices: readonly T[]) => T, day: string): PathwayEvent {
  const fields = [...open.needs, ...open.takes.filter(() => pick([true, false]))].map((field) => {
    const choices = open.choices[field]
    if (choices !== undefined) return [field, pick(choices)]
    const kind = open.kinds[field]
    return [field, kind === 'decision' ? pick(decisions) : kind === 'day' ? addDays(day, 30) : pick(['a', 'b', 'c'])]
  })
  return { type: open.type, at: day, ...(Object.fromEntries(fields) as object) }
}
