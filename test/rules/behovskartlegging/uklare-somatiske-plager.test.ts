import { uklareSomatiskePlager } from '../../../rules/behovskartlegging/uklare-somatiske-plager.js'
import { ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

testTable(
  uklareSomatiskePlager,
  'kartlegg-uklare-somatiske-plager',
  ['R4.26', 'R4.27', 'R4.28', 'R4.29'].flatMap((statement): RowCase[] => [
    [statement, 'unclear somatic complaints', { ...ukjent, uklareSomatiskePlager: true }, 'applies'],
    [statement, 'no unclear somatic complaints', { ...ukjent, uklareSomatiskePlager: false }, 'does-not-apply'],
    [statement, 'somatic complaints not asked about', ukjent, 'unknown'],
  ]),
)
