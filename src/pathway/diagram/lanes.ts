/** What has to be reached from where, along one lane. */
export interface Route {
  readonly target: string
  readonly top: number
  readonly bottom: number
}

/** A lane for each target, the short ones innermost, so that lines cross as little as can be. */
export function assignLanes(routes: readonly Route[]): { readonly [target: string]: number } {
  const taken: Route[][] = []
  const lanes: { [target: string]: number } = {}
  for (const route of routes.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const isFree = (others: readonly Route[]): boolean =>
      others.every(({ top, bottom }) => bottom < route.top || route.bottom < top)
    const free = taken.findIndex(isFree)
    const lane = free === -1 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), route]
    lanes[route.target] = lane
  }
  return lanes
}
