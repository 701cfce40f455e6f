import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase } from '../status.js'

/** Cases of rows that ask for nothing but hovedforlop 1. */
export const inHovedforlop1 = (...statements: string[]): RowCase[] =>
  statements.flatMap((statement): RowCase[] => [
    [statement, 'a person in hovedforlop 1', hovedforlop1, 'applies'],
    [statement, 'a person in hovedforlop 2', hovedforlop2, 'does-not-apply'],
    [statement, 'a person in hovedforlop 3', hovedforlop3, 'does-not-apply'],
    [statement, 'a person whose hovedforlop is not settled', ukjent, 'unknown'],
    [statement, 'a person of 17, whom another guide concerns', { ...hovedforlop1, alder: 17 }, 'does-not-apply'],
  ])
