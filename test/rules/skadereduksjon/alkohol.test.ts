import { alkohol } from '../../../rules/skadereduksjon/alkohol.js'
import { ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

testTable(
  alkohol,
  'kartlegg-alkoholbruk',
  ['R8.14', 'R8.15', 'R8.16', 'R8.17'].flatMap((statement): RowCase[] => [
    [statement, 'high consumption', { ...ukjent, hoytAlkoholforbruk: true }, 'applies'],
    [statement, 'no high consumption', { ...ukjent, hoytAlkoholforbruk: false }, 'does-not-apply'],
    [statement, 'substance use, alcohol not asked about', { ...ukjent, problemomrade: ['rusmidler'] }, 'unknown'],
    [statement, 'declined to answer', { ...ukjent, hoytAlkoholforbruk: { absent: 'asked-declined' } }, 'unknown'],
  ]),
)
