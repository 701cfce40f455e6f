import { tvangsmedisinering } from '../../../rules/voldsrisiko/tvangsmedisinering.js'
import { ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

testTable(
  tvangsmedisinering,
  'samarbeid-om-tvang',
  ['R9.45', 'R9.46', 'R9.47'].flatMap((statement): RowCase[] => [
    [
      statement,
      'medicated by compulsion outside',
      { ...ukjent, tvangsmedisineringUtenforInstitusjon: true },
      'applies',
    ],
    [statement, 'not so', { ...ukjent, tvangsmedisineringUtenforInstitusjon: false }, 'does-not-apply'],
    [statement, 'another form of compulsion, not asked about', { ...ukjent, tvungentVernUtenDogn: true }, 'unknown'],
  ]),
)
