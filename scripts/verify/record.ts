import type { Figure, FigureTable } from './part.js'

/** One run of a part, as docs/verification.json keeps it. */
export interface RunRecord {
  /** The day it ended, YYYY-MM-DD. */
  readonly date: string
  /** The commit it ran on; `+` after it when files were changed since. */
  readonly commit: string
  readonly node: string
  readonly seconds: number
  readonly command: string
  readonly figures: readonly Figure[]
  readonly faults: readonly string[]
  readonly tables?: readonly FigureTable[]
}

/** The last run of a part of either kind: a quick run does not erase a deep one. */
export interface PartRecord {
  readonly title: string
  readonly about: string
  readonly quick?: RunRecord
  readonly deep?: RunRecord
}

export type Records = { readonly [part: string]: PartRecord }

/** The records with one more run. */
export function recorded(
  records: Records,
  { id, title, about }: { readonly id: string; readonly title: string; readonly about: string },
  kind: 'quick' | 'deep',
  run: RunRecord,
): Records {
  return { ...records, [id]: { ...records[id], title, about, [kind]: run } }
}
