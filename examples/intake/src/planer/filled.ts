import type { PlanDraft } from '../case/case'
import type { PersonRow } from '../fields/People'
import type { TaskRow } from '../fields/Tasks'

type Row = PersonRow | TaskRow
type Value = PlanDraft['parts'][string]

/** Stands where a row has no name yet, so that what else it says is not lost. */
const UNNAMED = '…'

/** A form as far as it is filled in, as a plan that forlop takes: rows that nobody has written in are left out. */
export function filledOf(draft: PlanDraft): PlanDraft {
  const { madeWith, evaluate } = draft
  return {
    ...draft,
    parts: Object.fromEntries(Object.entries(draft.parts).map(([part, value]) => [part, written(value)])),
    ...(madeWith?.others && { madeWith: { ...madeWith, others: people(madeWith.others) } }),
    ...(evaluate && { evaluate: evaluate.filter((day) => day !== '') }),
  }
}

function written(value: Value): Value {
  if (!Array.isArray(value)) return value
  const rows = value as readonly (string | Row)[]
  return rows
    .filter((row) => (typeof row === 'string' ? row.trim() !== '' : !isBlank(row)))
    .map((row) => (typeof row === 'string' ? row : named(row))) as Value
}

const people = (rows: readonly PersonRow[]): readonly PersonRow[] =>
  rows.filter((row) => !isBlank(row)).map((row) => named(row) as PersonRow)

const isBlank = (row: Row): boolean =>
  Object.values(row).every((text) => typeof text === 'string' && text.trim() === '')

const named = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, text]) => [
      key,
      ['name', 'who', 'what'].includes(key) && typeof text === 'string' && text.trim() === '' ? UNNAMED : text,
    ]),
  ) as unknown as Row

/** Has anything been written in it? */
export const isBegun = (draft: PlanDraft | undefined): boolean =>
  draft !== undefined && JSON.stringify(filledOf(draft)) !== JSON.stringify({ ...draft, parts: {} })
