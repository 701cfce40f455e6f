import type { Reading } from '../../../src/engine/content.js'
import { answersOf, type Answers } from '../../../src/diff/answers.js'
import { FALSE } from '../../../src/logic/diagram.js'
import { shortestPath } from '../../../src/logic/shortest.js'
import type { Variable } from '../../../src/logic/variables.js'
import type { Keep, StepRelation, StepValue } from '../../../test/promises/relations/relation.js'
import type { Exact } from '../exact/exact.js'
import { actionLosses, lowerLevels, otherLevels, type Loss, type Side } from '../exact/losses.js'
import { UNKNOWN } from '../exact/three-valued.js'

/** A relation that does not hold, and the fewest other answers that show it. */
export interface Broken {
  readonly relation: string
  readonly step: string
  readonly what: string
  readonly witness: Answers
}

/** One step of a relation in the diagrams: the variable that changes, from one cell to the other. */
export interface Step {
  readonly variable: number
  readonly from: number
  readonly to: number
  readonly values: readonly [from: StepValue, to: StepValue]
  readonly says: string
}

export function stepsOf(variables: readonly Variable[], relation: StepRelation): readonly Step[] {
  const { fact, values = [undefined] } = relation
  return values.flatMap((element) => {
    const variable = variables.findIndex((one) => one.fact === fact && one.element === element)
    if (variable < 0) throw new Error(`${relation.id}: no rule can ask for ${fact} ${element ?? ''}`)
    const { cells } = variables[variable]!
    return relation.steps.map(([from, to]) => ({
      variable,
      from: cellOf(cells, from),
      to: cellOf(cells, to),
      values: [from, to] as const,
      says: `${fact}${element === undefined ? '' : ` ${element}`}: ${from ?? 'unknown'} to ${to ?? 'unknown'}`,
    }))
  })
}

function cellOf(cells: Variable['cells'], value: StepValue): number {
  if (value === null) return UNKNOWN
  const cell = cells.findIndex((one) =>
    typeof one === 'object' ? one.from <= (value as number) && (value as number) <= one.to : one === value,
  )
  if (cell < 0) throw new Error(`no answer is ${value}`)
  return cell + 1
}

/** Every pair of people who differ in one step, unknown answers included. Nothing returned: it holds for all of them. */
export function brokenSteps(exact: Exact, reading: Reading, relation: StepRelation): readonly Broken[] {
  const { lift, functions } = exact
  const { and, not, possibly, valid, diagram } = lift
  const everyone = valid(functions.variables.map((_, place) => place))
  return stepsOf(functions.variables, relation).flatMap((step) => {
    const from: Side = (node) => lift.where(node, step.variable, step.from)
    const to: Side = (node) => lift.where(node, step.variable, step.to)
    const allowed = (relation.exceptions ?? []).filter((exception) => exception.to === step.values[1])
    return relation.keeps.flatMap((keep) =>
      lossesOf(exact, reading, keep, from, to).flatMap(({ what, action, node }) => {
        const excepted = allowed.filter(({ actions }) => action !== undefined && actions.includes(action))
        const left = excepted.reduce((rest, { where }) => and(rest, not(possibly(functions.given(where, 0)))), node)
        const shown = and(left, everyone)
        if (shown === FALSE) return []
        const path = [...shortestPath(diagram, shown)!].filter(([, cell]) => cell !== UNKNOWN)
        const witness = answersOf(functions.variables, new Map(path.map(([place, cell]) => [place, cell - 1])))
        return [{ relation: relation.id, step: step.says, what: `${action ?? ''} ${what}`.trim(), witness }]
      }),
    )
  })
}

function lossesOf(exact: Exact, reading: Reading, keep: Keep, from: Side, to: Side): readonly Loss[] {
  const { lift, tables } = exact
  const table = tables[reading]
  if (keep === 'level') return lowerLevels(lift, table, table, from, to)
  if (keep === 'same-levels') return otherLevels(lift, table, table, from, to)
  return table.actions
    .filter(({ safety }) => keep !== 'safety' || safety)
    .flatMap((action) => actionLosses(lift, action, action, from, to))
    .filter(({ what }) => keep !== 'to-be-done' || what === 'is to be done no more, or more weakly')
}
