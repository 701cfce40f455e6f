import type { Decision } from 'forlop'
import type { OpenEvent, PathwayEvent } from 'forlop/pathways'
import type { ChosenMeasure } from '../case/case'

/** A form for an event as far as it is filled in. */
export interface EventDraft {
  readonly type: string
  readonly at: string
  readonly late: boolean
  /** Whether the suggestion goes along where it may. */
  readonly withDecision: boolean
  readonly fields: { readonly [field: string]: string }
}

/** In the place of the id of a measure: one that was not chosen before, and is described here. */
export const OTHER = 'annet'

export const fieldsOf = ({ needs, takes }: OpenEvent): readonly string[] => [...needs, ...takes]

/** The fields that must be filled in and are not. */
export function lacking(open: OpenEvent, draft: EventDraft): readonly string[] {
  const needed = open.needs.filter((field) => open.kinds[field] !== 'decision')
  const described = open.type === 'tiltak.avtalt' && draft.fields['tiltak'] === OTHER ? ['tittel'] : []
  const missing = [...needed, ...described].filter((field) => (draft.fields[field] ?? '').trim() === '')
  return draft.at === '' ? ['at', ...missing] : missing
}

/** The event that a filled form tells of. */
export function eventOf(
  open: OpenEvent,
  draft: EventDraft,
  decision: Decision,
  measures: readonly ChosenMeasure[],
): PathwayEvent {
  const told = Object.fromEntries(
    fieldsOf(open).flatMap((field): [string, unknown][] => {
      if (open.kinds[field] === 'decision') {
        return open.needs.includes(field) || draft.withDecision ? [[field, decision]] : []
      }
      const value = (draft.fields[field] ?? '').trim()
      if (value === '') return []
      return [[field, open.kinds[field] === 'yes-no' ? value === 'true' : value]]
    }),
  )
  const event = { type: open.type, at: draft.at, ...(draft.late && { lateRegistered: true }), ...told }
  return open.type === 'tiltak.avtalt' ? { ...event, ...agreedMeasure(draft, measures) } : event
}

/** The name and title of the measure that was agreed. */
function agreedMeasure({ fields }: EventDraft, measures: readonly ChosenMeasure[]) {
  const chosen = measures.find(({ id }) => id === fields['tiltak'])
  if (chosen !== undefined) return { tiltak: chosen.id, tittel: chosen.title }
  return fields['tiltak'] === OTHER ? { tiltak: crypto.randomUUID() } : {}
}
