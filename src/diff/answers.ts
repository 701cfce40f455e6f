import type { Path } from '../logic/shortest.js'
import type { Variable } from '../logic/variables.js'

/** Answers of a kartlegging, as few as show something. */
export type Answers = { readonly [fact: string]: boolean | number | string | readonly string[] }

/** The answers that take a path through a diagram. Of a list, what the path does not ask for is not in it. */
export function answersOf(variables: readonly Variable[], path: Path): Answers {
  const answers: { [fact: string]: Answers[string] } = {}
  for (const [place, cell] of path) {
    const { fact, element, cells } = variables[place]!
    if (element === undefined) answers[fact] = valueOf(cells[cell]!)
    else answers[fact] = [...((answers[fact] ?? []) as readonly string[]), ...(cells[cell] === true ? [element] : [])]
  }
  return answers
}

const valueOf = (cell: Variable['cells'][number]): boolean | number | string =>
  typeof cell === 'object' ? cell.from : cell
