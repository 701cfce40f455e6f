import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase } from '../status.js'

/** What is expected of a row that holds for every adult. */
export const forAlle = (statement: string): RowCase[] => [
  [statement, 'an adult of whom nothing is known', ukjent, 'applies'],
  [statement, 'hovedforlop 1', hovedforlop1, 'applies'],
  [statement, 'hovedforlop 2', hovedforlop2, 'applies'],
  [statement, 'hovedforlop 3', hovedforlop3, 'applies'],
  [statement, 'under 18, where another guide applies', { ...hovedforlop1, alder: 17 }, 'does-not-apply'],
  [statement, 'unknown age', {}, 'unknown'],
]
