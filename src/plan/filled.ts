import { isAbsent } from '../kartlegging/kartlegging.js'
import type { Need } from './need.js'
import type { FilledPlan, PartValue } from './plan.js'

/**
 * Does something stand there? A person may decline any part. "Not applicable" is an answer only where nothing known
 * says that the part is needed.
 */
export function isFilled(value: PartValue | undefined, need: Need): boolean {
  if (value === undefined) return false
  if (isAbsent(value)) {
    return value.absent === 'asked-declined' || (value.absent === 'not-applicable' && need !== 'yes')
  }
  return !isBlank(value)
}

/** Has the one whom the plan concerns taken part in making it? */
export const isMadeWithPerson = ({ madeWith }: FilledPlan): boolean => madeWith?.person === true

export const hasDates = ({ evaluate = [] }: FilledPlan): boolean => evaluate.length > 0

const isBlank = (value: Exclude<PartValue, { absent: unknown }>): boolean =>
  typeof value === 'string'
    ? value.trim() === ''
    : value.every((item) => (typeof item === 'string' ? item.trim() === '' : false))
