import { individuellTilpasning } from '../../../rules/samhandling/individuell-tilpasning.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

testTable(
  individuellTilpasning,
  'tilpass-hjelpen',
  ['R3.21', 'R3.28'].flatMap((statement): RowCase[] => [
    [statement, 'hovedforlop 1', hovedforlop1, 'applies'],
    [statement, 'hovedforlop 2', hovedforlop2, 'applies'],
    [statement, 'hovedforlop 3', hovedforlop3, 'applies'],
    [statement, 'nothing known', ukjent, 'applies'],
  ]),
)
