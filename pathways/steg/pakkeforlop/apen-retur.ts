import { dayOf, daysBetween } from '../../../src/pathway/day.js'
import { apenReturEtterOverdose } from '../../frister/overdose.js'

const HOUR = 3_600_000
const { hours } = apenReturEtterOverdose

/** Is a return within the hours agreed? By the clock where both times are known, else by the day. */
export function innenApenRetur(agreed: string | undefined, at: string): boolean {
  const from = dayOf(agreed)
  const to = dayOf(at)
  if (agreed === undefined || from === null || to === null) return true
  const isTimed = agreed.includes('T') && at.includes('T')
  return isTimed ? Date.parse(at) - Date.parse(agreed) <= hours * HOUR : daysBetween(from, to) <= Math.ceil(hours / 24)
}
