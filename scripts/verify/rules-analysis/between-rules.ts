import type { Reading } from '../../../src/engine/content.js'
import type { Rule } from '../../../src/engine/rule.js'
import { strengthRank, type Strength } from '../../../src/guideline/strength.js'
import { FALSE } from '../../../src/logic/diagram.js'
import type { Exact } from '../exact/exact.js'
import { effectOf, holdsAnywhere, isBare } from './effect.js'
import type { Add } from './finding.js'

/** Rules that can both hold and speak to one outcome, and rules that another one covers. */
export function findBetweenRules({ functions: { and, not }, rules }: Exact, reading: Reading, add: Add): void {
  const bare = rules[reading].rules.filter(({ rule }) => isBare(rule))
  bare.forEach((one, index) => {
    for (const other of bare.slice(index + 1)) {
      if (effectOf(one.rule) !== effectOf(other.rule)) continue
      const both = and(one.holds.some, other.holds.some)
      if (both === FALSE) continue
      add('overlap', `${one.rule.id} + ${other.rule.id}`, both)
    }
  })
  for (const one of bare) {
    for (const other of bare) {
      if (one === other || !saysNoLess(other.rule, one.rule) || !holdsAnywhere(one)) continue
      const within = (a: number, b: number): boolean => and(a, not(b)) === FALSE
      if (within(one.holds.some, other.holds.some) && within(one.holds.every, other.holds.every)) {
        add('subsumed', `${one.rule.id} by ${other.rule.id}`, one.holds.some)
      }
    }
  }
}

/** The first rule gives all that the second gives, where both hold. */
function saysNoLess({ then, strength }: Rule, other: Rule): boolean {
  if ('action' in then) {
    const sameAction = 'action' in other.then && then.action === other.then.action
    return sameAction && strengthRank(strength as Strength) <= strengthRank(other.strength as Strength)
  }
  if ('place' in then) return 'place' in other.then && other.then.place.every((level) => then.place.includes(level))
  return 'lowest' in other.then && then.lowest >= other.then.lowest
}
