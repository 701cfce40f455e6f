import { canonicalJson } from '../engine/canonical.js'
import type { Duty, PathwayContext } from './context.js'
import type { DecisionDigest } from './decision-digest.js'

/**
 * The duties after a decision: what it demands with `shall`, beside all that were there before. A duty that a new decision
 * no longer names stays as it was, and one that was closed is opened again when it rests on other answers than it did.
 */
export function dutiesOf(
  decision: DecisionDigest,
  at: string,
  before: PathwayContext['duties'] = {},
): PathwayContext['duties'] {
  const duties: { [action: string]: Duty } = { ...before }
  for (const { id, statements, because, status } of decision.mandatory) {
    const known = duties[id]
    if (known !== undefined && (known.status === 'open' || sameAnswers(known.because, because))) continue
    const duty = { action: id, statements, because, since: at }
    duties[id] = status === 'done' ? { ...duty, status: 'done', closed: at } : { ...duty, status: 'open' }
  }
  return duties
}

const sameAnswers = (a: Duty['because'], b: Duty['because']): boolean => canonicalJson(a) === canonicalJson(b)
