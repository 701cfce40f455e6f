import { tvang } from '../../../rules/hovedforlop-3/tvang.js'
import { hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(tvang, 'samarbeid-om-tvang', [
  ['R7.94', 'compulsory care without overnight stay', { ...hovedforlop3, tvungentVernUtenDogn: true }, 'applies'],
  [
    'R7.94',
    'compulsory care without overnight stay, another level',
    { ...hovedforlop2, tvungentVernUtenDogn: true },
    'applies',
  ],
  [
    'R7.94',
    'compulsory care without overnight stay, level unknown',
    { ...ukjent, tvungentVernUtenDogn: true },
    'applies',
  ],
  [
    'R7.94',
    'no compulsory care without overnight stay',
    { ...hovedforlop3, tvungentVernUtenDogn: false },
    'does-not-apply',
  ],
  ['R7.94', 'compulsory care without overnight stay not asked about', hovedforlop3, 'unknown'],
  [
    'R7.98',
    'compulsory medication outside an institution',
    { ...hovedforlop3, tvangsmedisineringUtenforInstitusjon: true },
    'applies',
  ],
  [
    'R7.98',
    'compulsory medication outside an institution, another level',
    { ...hovedforlop2, tvangsmedisineringUtenforInstitusjon: true },
    'applies',
  ],
  [
    'R7.98',
    'compulsory medication outside an institution, level unknown',
    { ...ukjent, tvangsmedisineringUtenforInstitusjon: true },
    'applies',
  ],
  [
    'R7.98',
    'no compulsory medication outside an institution',
    { ...hovedforlop3, tvangsmedisineringUtenforInstitusjon: false },
    'does-not-apply',
  ],
  ['R7.98', 'compulsory medication outside an institution not asked about', hovedforlop3, 'unknown'],
])
