import { answersOf, type Answers } from '../../../src/diff/answers.js'
import type { Content, Reading } from '../../../src/engine/content.js'
import { levels } from '../../../src/engine/placing.js'
import { FALSE } from '../../../src/logic/diagram.js'
import { shortestPath } from '../../../src/logic/shortest.js'
import type { Exact } from '../exact/exact.js'
import { findBetweenRules } from './between-rules.js'
import { holdsAnywhere } from './effect.js'
import type { Add, Finding, Kind } from './finding.js'
import { findIdleFacts } from './idle-facts.js'
import { findIdleActionRules, findIdlePlacing } from './idle-rules.js'
import { findUnreachable } from './unreachable.js'

/** Everything odd about the rules of a content, exactly: what is not found is not there, whatever is answered. */
export function findAnomalies(exact: Exact, content: Content, reading: Reading): readonly Finding[] {
  const witnessOf = (node: number): Answers | null => {
    const path = shortestPath(exact.functions.diagram, node)
    return path === undefined ? null : answersOf(exact.functions.variables, path)
  }
  const found: Finding[] = []
  const add = (kind: Kind, about: string, node: number): void =>
    void found.push({ kind, about, witness: node === FALSE ? null : witnessOf(node) })
  findGaps(exact, reading, add)
  findDead(exact, reading, add)
  findBetweenRules(exact, reading, add)
  findIdlePlacing(exact, reading, add)
  findIdleActionRules(exact, content, reading, add)
  findUnreachable(exact, reading, add)
  findIdleFacts(exact, content, reading, add)
  return found
}

/** An adult of whom everything is known and who is placed nowhere. */
function findGaps({ functions: { and, not }, rules }: Exact, reading: Reading, add: Add): void {
  const { placing, scope } = rules[reading]
  const node = and(not(scope.outside), ...levels.map((level) => not(placing.open[level])))
  if (node !== FALSE) add('gap', 'hovedforlop', node)
}

function findDead({ rules }: Exact, reading: Reading, add: Add): void {
  for (const compiled of rules[reading].rules) if (!holdsAnywhere(compiled)) add('dead-rule', compiled.rule.id, FALSE)
}
