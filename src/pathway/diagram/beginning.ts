import type { GraphNode, PathwayGraph } from './graph.js'

/**
 * The innermost states in which something begins: the machine itself, each of the parts that go on side by side, and what
 * is led to as a whole. Where every arrow leads to a step inside a frame, the first of its steps begins nothing.
 */
export function beginningsOf({ nodes, edges }: PathwayGraph): readonly GraphNode[] {
  const at = (path: string): GraphNode => nodes.find((node) => node.path === path)!
  const begins = ({ path, parent }: GraphNode): boolean => {
    if (parent === null || edges.some(({ to }) => to === path)) return true
    const around = at(parent)
    return (around.type === 'parallel' || around.initial === path) && begins(around)
  }
  return nodes.filter(({ path, parent, initial, type }) => {
    if (initial !== null || type === 'parallel' || parent === null) return false
    const around = at(parent)
    return around.initial === path && begins(around)
  })
}
