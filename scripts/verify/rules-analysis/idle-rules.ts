import { compileWith } from '../../../src/engine/compile.js'
import type { Content, Reading } from '../../../src/engine/content.js'
import { buildPlacing, levels } from '../../../src/engine/placing.js'
import type { Rule } from '../../../src/engine/rule.js'
import { strengthRank } from '../../../src/guideline/strength.js'
import type { Exact } from '../exact/exact.js'
import { holdsAnywhere, isBare } from './effect.js'
import type { Add } from './finding.js'

/** A placing rule without which every level is open to, and serves, the same people. */
export function findIdlePlacing(exact: Exact, reading: Reading, add: Add): void {
  const { functions, rules } = exact
  const { placing, placingRules, scope } = rules[reading]
  const inside = functions.not(scope.outside)
  for (const idle of placingRules) {
    const others = placingRules.filter((one) => one !== idle).map(({ rule }) => rule)
    const without = buildPlacing(functions, others, inside)
    const same = levels.every(
      (level) => without.open[level] === placing.open[level] && without.served[level] === placing.served[level],
    )
    if (same && holdsAnywhere(idle)) add('changes-nothing', idle.rule.id, idle.holds.some)
  }
}

/** A rule of an action without which the action has the same strength as surely, and as soon, for everybody. */
export function findIdleActionRules({ functions, rules }: Exact, content: Content, reading: Reading, add: Add): void {
  for (const { rules: own } of rules[reading].actions) {
    for (const idle of own) {
      if (!isBare(idle.rule) || !holdsAnywhere(idle)) continue
      const { urgency } = idle.rule
      const others = own.filter((one) => one !== idle)
      const asUrgent = urgency === undefined || others.some(({ rule }) => rule.urgency === urgency)
      if (others.length === 0 || !asUrgent) continue
      if (standings(own.map(({ rule }) => rule)) === standings(others.map(({ rule }) => rule))) {
        add('changes-nothing', idle.rule.id, idle.holds.some)
      }
    }
  }
  function standings(own: readonly Rule[]): string {
    const placing = rules[reading].placingRules.map(({ rule }) => rule)
    const { actions } = compileWith(functions, { ...content, rules: [...placing, ...own] }, reading)
    return JSON.stringify(
      (['shall', 'should', 'may', 'advice'] as const).map((strength) => {
        const enough = actions[0]!.strengths
          .filter((one) => strengthRank(one.strength) <= strengthRank(strength))
          .at(-1)
        return enough === undefined ? null : { ...enough.holds, number: 0 }
      }),
    )
  }
}
