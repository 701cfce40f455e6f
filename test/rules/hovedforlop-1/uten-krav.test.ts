import { utenKrav } from '../../../rules/hovedforlop-1/uten-krav.js'
import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'
import { rusbrukCases } from './rusbruk-cases.js'

testTable(utenKrav, 'lavterskeltilbud', [
  ...inHovedforlop1('R5.47', 'R5.48'),
  ...rusbrukCases('R5.57', {}, 'problematisk-rusmiddelbruk'),
  [
    'R5.57',
    'substance use, conditions not known',
    { ...hovedforlop1, problemomrade: ['rusmidler'], tilstander: undefined },
    'unknown',
  ],
  ['R5.57', 'substance use below harmful use', { ...hovedforlop1, problemomrade: ['rusmidler'] }, 'applies'],
  ['R5.57', 'problematic use', { ...hovedforlop1, tilstander: ['problematisk-rusmiddelbruk'] }, 'applies'],
  [
    'R5.57',
    'harmful use, which reaches the threshold',
    { ...hovedforlop1, problemomrade: ['rusmidler'], tilstander: ['skadelig-bruk'], funksjonsfall: 'ingen' },
    'does-not-apply',
  ],
  [
    'R5.57',
    'no substance use',
    { ...hovedforlop1, hoytAlkoholforbruk: false, illegaleRusmidler: false, injiserer: false },
    'does-not-apply',
  ],
  ['R5.57', 'alcohol, drugs and injecting not asked about', hovedforlop1, 'unknown'],
  ['R5.57', 'substance use, in hovedforlop 3', { ...hovedforlop3, problemomrade: ['rusmidler'] }, 'does-not-apply'],
])
