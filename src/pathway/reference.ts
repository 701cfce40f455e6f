import type { AgreedDate, Duty, Measure, PathwayContext } from './context.js'

/** A field that names something the instance has, where it stands like this: `{ duty: ['open'] }`. */
export type Reference =
  | { readonly duty: readonly Duty['status'][] }
  | { readonly measure: readonly Measure['status'][] }
  | { readonly agreed: readonly AgreedStatus[] }

type AgreedStatus = 'open' | 'met'

const statusOf = ({ metOn }: AgreedDate): AgreedStatus => (metOn === undefined ? 'open' : 'met')

/** The names that fit, each once, in the order in which the instance has them. */
export function namesFor(reference: Reference, { duties, measures, agreed }: PathwayContext): readonly string[] {
  if ('duty' in reference) return Object.keys(duties).filter((id) => reference.duty.includes(duties[id]!.status))
  if ('measure' in reference)
    return Object.keys(measures).filter((id) => reference.measure.includes(measures[id]!.status))
  const names = agreed.flatMap((date) => (reference.agreed.includes(statusOf(date)) ? [date.what] : []))
  return [...new Set(names)]
}

/** `the id of a duty (open)`. */
export function inWords(reference: Reference): string {
  if ('duty' in reference) return `the id of a duty (${reference.duty.join(', ')})`
  if ('measure' in reference) return `the id of a measure (${reference.measure.join(', ')})`
  return `the name of an agreed date (${reference.agreed.join(', ')})`
}
