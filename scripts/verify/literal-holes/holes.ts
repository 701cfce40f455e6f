import { compileWith } from '../../../src/engine/compile.js'
import { levels } from '../../../src/engine/placing.js'
import type { Content } from '../../../src/engine/content.js'
import type { Rule } from '../../../src/engine/rule.js'
import { answersOf, type Answers } from '../../../src/diff/answers.js'
import { strengthRank, type Strength } from '../../../src/guideline/strength.js'
import { FALSE } from '../../../src/logic/diagram.js'
import { shortestPath } from '../../../src/logic/shortest.js'
import { countComplete } from '../exact/count.js'
import type { Exact } from '../exact/exact.js'
import { supportOf } from '../exact/support.js'

/** Complete answers for which the text is silent or says two things, out of all answers to the facts that decide it. */
export interface Hole {
  readonly answers: bigint
  readonly of: bigint
  readonly witness: Answers | null
}

/** What the sentences of the guide say of the level of an adult of whom everything is known. */
export interface LiteralLevels {
  /** Nobody is placed. */
  readonly none: Hole
  /** Sentences place the same person in two hovedforlop. */
  readonly several: Hole
  /** Nobody is placed, and no careful rule names a gap for it. */
  readonly unread: Hole
  /** The same by severity and expected duration. */
  readonly cells: readonly LiteralCell[]
  /** Nobody is placed, of those with at most one condition: nobody has most of them. */
  readonly fewConditions: Hole
}

export interface LiteralCell {
  readonly alvorlighet: string
  readonly varighet: string
  readonly none: Hole
  readonly several: Hole
  readonly fewNone: Hole
  readonly fewSeveral: Hole
}

const hole = ({ functions }: Exact, node: number, among: number, deciding: readonly number[] = []): Hole => {
  const cone = supportOf(functions.diagram, [node, among, ...deciding])
  const path = shortestPath(functions.diagram, node)
  return {
    answers: countComplete(functions, node, cone),
    of: countComplete(functions, among, cone),
    witness: path === undefined ? null : answersOf(functions.variables, path),
  }
}

export function literalLevels(exact: Exact): LiteralLevels {
  const { functions, rules } = exact
  const { and, or, not, given } = functions
  const { open } = rules.literal.placing
  const inside = not(rules.literal.scope.outside)
  const none = and(inside, ...levels.map((level) => not(open[level])))
  const pairs = levels.flatMap((one) =>
    levels.filter((other) => other > one).map((other) => and(open[one], open[other])),
  )
  const several = or(...pairs)
  const read = or(
    ...rules.careful.placingRules
      .filter(({ rule }) => rule.basis === 'derived' && (rule.gaps ?? []).length > 0)
      .map(({ holds }) => holds.some),
  )
  // the same denominator everywhere: every answer to the facts that decide the level
  const placed = levels.map((level) => open[level])
  const conditions = supportOf(functions.diagram, placed).flatMap((place) => {
    const { fact, element } = functions.variables[place]!
    return fact === 'tilstander' && element !== undefined ? [given({ fact, includes: [element] }, 0)] : []
  })
  // at most one: of two conditions, one is not there
  const few = and(
    ...conditions.flatMap((one, index) => conditions.slice(index + 1).map((other) => not(and(one, other)))),
  )
  const within = (alvorlighet: string, varighet: string): number =>
    and(inside, given({ fact: 'alvorlighet', is: [alvorlighet] }, 0), given({ fact: 'varighet', is: [varighet] }, 0))
  return {
    none: hole(exact, none, inside, placed),
    several: hole(exact, several, inside, placed),
    unread: hole(exact, and(none, not(read)), inside, placed),
    fewConditions: hole(exact, and(none, few), and(inside, few), placed),
    cells: ['mild', 'moderat', 'alvorlig'].flatMap((alvorlighet) =>
      ['kortvarig', 'langvarig'].map((varighet) => {
        const among = within(alvorlighet, varighet)
        return {
          alvorlighet,
          varighet,
          none: hole(exact, and(none, among), among, placed),
          several: hole(exact, and(several, among), among, placed),
          fewNone: hole(exact, and(none, among, few), and(among, few), placed),
          fewSeveral: hole(exact, and(several, among, few), and(among, few), placed),
        }
      }),
    ),
  }
}

/**
 * Complete answers for which the rules that fill a gap give another level, or demand what the sentences do not: derived
 * rules, and those of other national sources.
 */
export function holeOfGap(exact: Exact, content: Content, gap: string): (Hole & { readonly rules: number }) | null {
  const { functions, rules } = exact
  const { and, or, not } = functions
  const isOwn = ({ basis, gaps }: Rule): boolean => basis !== 'guideline' && gaps?.includes(gap) === true
  const own = rules.careful.rules.filter(({ rule }) => isOwn(rule))
  if (own.length === 0) return null
  const others = { ...content, rules: content.rules.filter((rule) => !isOwn(rule)) }
  const without = compileWith(functions, others, 'careful')
  const text = compileWith(functions, others, 'literal')
  const differ = (a: number, b: number): number => or(and(a, not(b)), and(b, not(a)))
  const levelDiffers = levels.map((level) => differ(rules.careful.placing.open[level], without.placing.open[level]))
  const demands = own.flatMap(({ rule: { then, strength }, holds }) => {
    if (!('action' in then)) return []
    // an option is its own: without the rule nobody is told of it
    if ('option' in then) return [holds.some]
    const literally = text.actions.find(({ id }) => id === then.action)?.strengths ?? []
    const enough = literally.filter((one) => strengthRank(one.strength) <= strengthRank(strength as Strength)).at(-1)
    return [and(holds.some, not(enough?.holds.some ?? FALSE))]
  })
  const inside = not(rules.careful.scope.outside)
  return { ...hole(exact, and(inside, or(...levelDiffers, ...demands)), inside), rules: own.length }
}
