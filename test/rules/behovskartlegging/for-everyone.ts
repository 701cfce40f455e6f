import type { Rule } from '../../../src/engine/rule.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase } from '../status.js'

/** Cases for rows that hold for every adult, whatever is known and unknown of them. */
export const forEveryone = (rows: readonly Rule[]): RowCase[] =>
  rows.flatMap(({ statements }) =>
    statements.flatMap((statement): RowCase[] => [
      [statement, 'an adult of whom nothing else is known', ukjent, 'applies'],
      [statement, 'hovedforlop 1', hovedforlop1, 'applies'],
      [statement, 'hovedforlop 2', hovedforlop2, 'applies'],
      [statement, 'hovedforlop 3', hovedforlop3, 'applies'],
      [statement, 'under 18, where another guide applies', { ...hovedforlop3, alder: 17 }, 'does-not-apply'],
      [statement, 'unknown age', {}, 'unknown'],
    ]),
  )
