import type { Diagram } from '../../../src/logic/diagram.js'

/** The variables that functions depend on, ascending. */
export function supportOf({ variable, children }: Diagram, nodes: readonly number[]): readonly number[] {
  const seen = new Set<number>()
  const found = new Set<number>()
  const visit = (id: number): void => {
    if (id < 2 || seen.has(id)) return
    seen.add(id)
    found.add(variable[id]!)
    children[id]!.forEach(visit)
  }
  nodes.forEach(visit)
  return [...found].sort((a, b) => a - b)
}
