import type { Variable } from '../logic/variables.js'
import { memberName } from './condition.js'
import { aspects, outcomeName, outcomesName, setsOf, type Aspect } from './outcome-names.js'
import type { OutcomeDiagram, OutcomeNode } from './outcomes.js'
import { anyOf, caseOf, define, heading, identifier, literal, remark } from './words.js'

/**
 * The placing as CQL. Kleene's logic alone is weaker than the engine here: where severity is unknown and every severity
 * gives the same level, it would say unknown. So the placing is a decision diagram that goes down every branch of an
 * unknown fact and gathers where they end, which is what the engine does.
 */
export function diagramText({ nodes, root, outcomes }: OutcomeDiagram, variables: readonly Variable[]): string {
  const numbers = new Map<number, number>()
  nodes.forEach((node, index) => {
    if ('variable' in node) numbers.set(index, numbers.size + 1)
  })
  const refer = (index: number): string => {
    const node = nodes[index]!
    return 'outcome' in node ? `{ ${literal(outcomeName(node.outcome))} }` : identifier(nodeName(numbers.get(index)!))
  }
  const steps = nodes.flatMap((node, index) =>
    'variable' in node ? [define(nodeName(numbers.get(index)!), stepText(node, variables[node.variable]!, refer))] : [],
  )
  const ends = (aspect: Aspect): string[] =>
    setsOf(outcomes, aspect).map((set) => {
      const those = outcomes.filter((outcome) => outcome[aspect].join() === set.join())
      const tests = those.map((outcome) => `${identifier(outcomesName)} contains ${literal(outcomeName(outcome))}`)
      return define(aspects[aspect].name(set), anyOf(tests))
    })
  return [
    heading('Placing: a decision diagram made by machine, from the rules that place. Unknown leads down every branch.'),
    ...steps,
    remark('Where it can end: the levels that are open, and those whose services the person has where they differ.'),
    define(outcomesName, refer(root)),
    ...ends('open'),
    ...ends('served'),
  ].join('')
}

const nodeName = (number: number): string => `Placing ${number}`

/** One question of the diagram: unknown leads down every branch, a value down its own. */
function stepText(
  { children }: Extract<OutcomeNode, { readonly variable: number }>,
  variable: Variable,
  refer: (node: number) => string,
): string {
  const everywhere = [...new Set(children)].map(refer).join(' union ')
  const branches = variable.cells
    .slice(0, -1)
    .map((cell, index) => [cellTest(variable, cell), refer(children[index]!)] as const)
  return caseOf([[`${identifier(variable.fact)} is null`, everywhere], ...branches], refer(children.at(-1)!))
}

/** Cells are tested in their order, the last by itself: yes and no begin with no, and numbers go up. */
function cellTest({ fact, element }: Variable, cell: Variable['cells'][number]): string {
  const name = identifier(fact)
  if (typeof cell === 'boolean') return `not ${element === undefined ? name : identifier(memberName(fact, element))}`
  return typeof cell === 'string' ? `${name} = ${literal(cell)}` : `${name} <= ${cell.to}`
}
