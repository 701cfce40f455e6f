import { compileWith, functionsFor, type CompiledRules } from '../engine/compile.js'
import type { Content, Reading } from '../engine/content.js'
import type { Functions } from '../engine/functions.js'
import { levels, type Level } from '../engine/placing.js'
import { strengthRank, strengths, type Strength } from '../guideline/strength.js'
import { FALSE } from '../logic/diagram.js'
import { shortestPath } from '../logic/shortest.js'
import { answersOf, type Answers } from './answers.js'
import { commonFacts } from './facts.js'

/**
 * Something that is answered otherwise for at least one person. `lost`: the first says it and the second does not, for
 * the person of the witness, whatever the other answers are. Several differences can have the same cause.
 */
export type OutcomeDifference = { readonly change: 'lost' | 'gained'; readonly witness: Answers } & (
  | { readonly about: 'level'; readonly level: Level }
  | { readonly about: 'scope' }
  | { readonly about: 'action'; readonly action: string; readonly strength: Strength }
)

/**
 * Every difference between what two contents decide, exactly: what is not listed is the same for every way of answering.
 * The witness has as few answers as a witness can have.
 */
export function outcomeDifferences(before: Content, after: Content, reading: Reading): readonly OutcomeDifference[] {
  const facts = commonFacts(before, after)
  const contents = [
    { ...before, facts },
    { ...after, facts },
  ] as const
  const functions = functionsFor(contents, reading)
  const a = compileWith(functions, contents[0], reading)
  const b = compileWith(functions, contents[1], reading)
  const between = (was: number, is: number): readonly Pick<OutcomeDifference, 'change' | 'witness'>[] => [
    ...witnessOf(functions, 'lost', functions.and(was, functions.not(is))),
    ...witnessOf(functions, 'gained', functions.and(is, functions.not(was))),
  ]
  const actions = [...new Set([...a.actions, ...b.actions].map(({ id }) => id))].sort()
  return [
    ...between(a.scope.outside, b.scope.outside).map((found) => ({ about: 'scope' as const, ...found })),
    ...levels.flatMap((level) =>
      between(a.placing.open[level], b.placing.open[level]).map((found) => ({
        about: 'level' as const,
        level,
        ...found,
      })),
    ),
    ...actions.flatMap((action) =>
      strengths.flatMap((strength) =>
        between(asStrong(a, action, strength), asStrong(b, action, strength)).map((found) => ({
          about: 'action' as const,
          action,
          strength,
          ...found,
        })),
      ),
    ),
  ]
}

/** When an action holds with at least a strength. */
function asStrong({ actions }: CompiledRules, id: string, strength: Strength): number {
  const own = actions.find((action) => action.id === id)?.strengths ?? []
  const enough = own.filter((entry) => strengthRank(entry.strength) <= strengthRank(strength))
  return enough.at(-1)?.holds.some ?? FALSE
}

function witnessOf(
  { diagram, variables }: Functions,
  change: OutcomeDifference['change'],
  node: number,
): readonly Pick<OutcomeDifference, 'change' | 'witness'>[] {
  const path = shortestPath(diagram, node)
  return path === undefined ? [] : [{ change, witness: answersOf(variables, path) }]
}
