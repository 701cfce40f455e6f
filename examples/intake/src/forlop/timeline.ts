import type { Deadline, PathwayEvent } from 'forlop/pathways'

export type Moment =
  | { readonly kind: 'event'; readonly day: string; readonly event: PathwayEvent }
  | { readonly kind: 'deadline'; readonly day: string; readonly deadline: Deadline }
  | { readonly kind: 'today'; readonly day: string }

const order = { event: 0, deadline: 1, today: 2 } as const

/** What has happened and what is due, in one line of time. A limit that was met stands with what met it. */
export function momentsOf(
  history: readonly PathwayEvent[],
  deadlines: readonly Deadline[],
  today: string,
): readonly Moment[] {
  const moments: Moment[] = [
    ...history.map((event): Moment => ({ kind: 'event', day: event.at.slice(0, 10), event })),
    ...deadlines.flatMap((deadline): Moment[] =>
      deadline.due === null || deadline.state === 'not-applicable' || deadline.state === 'unknown'
        ? []
        : [{ kind: 'deadline', day: deadline.metOn ?? deadline.due, deadline }],
    ),
    { kind: 'today', day: today },
  ]
  return moments.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : order[a.kind] - order[b.kind]))
}
