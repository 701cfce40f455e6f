import type { ChecklistItem } from '../../src/plan/checklist.js'

/** A field without what its list says of all its fields. */
export type Field = Pick<ChecklistItem, 'id' | 'title' | 'help' | 'from'> & Partial<ChecklistItem>
