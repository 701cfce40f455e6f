import { folgetilstander } from '../../../rules/skadereduksjon/folgetilstander.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

testTable(
  folgetilstander,
  'tilby-skadereduksjon',
  ['R8.10', 'R8.11', 'R8.12'].flatMap((statement): RowCase[] => [
    [statement, 'harmful use', { ...ukjent, tilstander: ['skadelig-bruk'] }, 'applies'],
    [statement, 'dependence', { ...ukjent, tilstander: ['avhengighet'] }, 'applies'],
    [
      statement,
      'dependence without injecting',
      { ...ukjent, tilstander: ['avhengighet'], injiserer: false },
      'applies',
    ],
    [statement, 'problematic use only', { ...ukjent, tilstander: ['problematisk-rusmiddelbruk'] }, 'does-not-apply'],
    [statement, 'no substance condition', hovedforlop1, 'does-not-apply'],
    [statement, 'substance use, kind not known', { ...ukjent, problemomrade: ['rusmidler'] }, 'unknown'],
    [statement, 'nothing is known', ukjent, 'unknown'],
  ]),
)
