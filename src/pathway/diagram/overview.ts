import type { GraphNode, PathwayGraph } from './graph.js'

/** One step can follow another, whatever the event. */
export interface Way {
  readonly from: string
  readonly to: string
}

/** The steps of a pathway in their lanes, without the events: what is seen at a glance. */
export interface Overview {
  readonly lanes: readonly { readonly frame: GraphNode; readonly steps: readonly GraphNode[] }[]
  readonly ways: readonly Way[]
}

/** Null for a pathway that does not lead from one lane to another. States outside every lane are left to the details. */
export function overviewOf({ nodes, edges }: PathwayGraph): Overview | null {
  const [root, ...rest] = nodes
  const childrenOf = (path: string): readonly GraphNode[] => rest.filter(({ parent }) => parent === path)
  const lanes = childrenOf(root!.path).flatMap((frame) =>
    frame.type === 'compound' ? [{ frame, steps: childrenOf(frame.path) }] : [],
  )
  if (root!.type !== 'compound' || lanes.length < 2) return null
  const steps = new Set(lanes.flatMap((lane) => lane.steps.map(({ path }) => path)))
  const ways = new Map<string, Way>()
  for (const { from, to } of edges) {
    if (to === null || !steps.has(to)) continue
    // what holds in every step of a lane leads on from each of them
    const sources = lanes.find(({ frame }) => frame.path === from)?.steps.map(({ path }) => path) ?? [from]
    for (const source of sources) {
      if (steps.has(source) && source !== to) ways.set(`${source} ${to}`, { from: source, to })
    }
  }
  return { lanes, ways: [...ways.values()] }
}
