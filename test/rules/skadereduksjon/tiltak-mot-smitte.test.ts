import { tiltakMotSmitte } from '../../../rules/skadereduksjon/tiltak-mot-smitte.js'
import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { testTable } from '../status.js'

const smitte = { ...hovedforlop1, smitterisiko: true, injiserer: false, illegaleRusmidler: false } as const

testTable(tiltakMotSmitte, 'tilby-smittevernhjelp', [
  ['R8.48', 'infection risk and help for substance use', { ...smitte, problemomrade: ['rusmidler'] }, 'applies'],
  ...[
    ...eachTilstand(smitte, 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet', 'rusutlost-psykose'),
    ...eachMissing(smitte, 'problemomrade', 'tilstander', 'injiserer', 'illegaleRusmidler'),
  ].map(ofRow('R8.48')),
  ['R8.48', 'infection risk and injecting', { ...smitte, injiserer: true }, 'applies'],
  ['R8.48', 'infection risk and illegal drugs', { ...smitte, illegaleRusmidler: true }, 'applies'],
  ['R8.48', 'infection risk without substance use', smitte, 'does-not-apply'],
  [
    'R8.48',
    'substance use without infection risk',
    { ...smitte, injiserer: true, smitterisiko: false },
    'does-not-apply',
  ],
  ['R8.48', 'infection risk, substance use not known', { ...ukjent, smitterisiko: true }, 'unknown'],
  ['R8.48', 'injects, infection risk not asked about', { ...ukjent, injiserer: true }, 'unknown'],
])
