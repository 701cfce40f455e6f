import { arbeidIHovedforlop1 } from '../../../rules/hovedforlop-1/arbeid.js'
import { eachMissing, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { rusbruk, rusbrukCases } from './rusbruk-cases.js'

const ingenAv = { ...hovedforlop1, arbeidEllerStudiebehov: false, livshendelser: [] } as const

testTable(arbeidIHovedforlop1, 'tilby-arbeidsstotte', [
  ['R5.64', 'wants support for work', { ...hovedforlop1, arbeidEllerStudiebehov: true }, 'applies'],
  [
    'R5.64',
    'difficulties in work or studies behind it',
    { ...hovedforlop1, livshendelser: ['arbeid-eller-studier'] },
    'applies',
  ],
  ['R5.64', 'other life events', { ...ingenAv, livshendelser: ['fodsel-eller-barsel', 'vold'] }, 'does-not-apply'],
  [
    'R5.64',
    'wants support for work, in hovedforlop 3',
    { ...hovedforlop3, arbeidEllerStudiebehov: true },
    'does-not-apply',
  ],
  ...eachMissing(ingenAv, 'arbeidEllerStudiebehov', 'livshendelser').map(ofRow('R5.64')),
  ...rusbrukCases('R5.66', { iArbeid: true }, ...rusbruk),
  ['R5.64', 'neither', { ...hovedforlop1, arbeidEllerStudiebehov: false, livshendelser: [] }, 'does-not-apply'],
  ['R5.64', 'life events not asked about', { ...hovedforlop1, arbeidEllerStudiebehov: false }, 'unknown'],
  ['R5.64', 'not asked', hovedforlop1, 'unknown'],
  [
    'R5.64',
    'wants support for work, in hovedforlop 2',
    { ...hovedforlop2, arbeidEllerStudiebehov: true },
    'does-not-apply',
  ],
  ['R5.66', 'substance use and employed', { ...hovedforlop1, problemomrade: ['rusmidler'], iArbeid: true }, 'applies'],
  [
    'R5.66',
    'high alcohol consumption and employed',
    { ...hovedforlop1, hoytAlkoholforbruk: true, iArbeid: true },
    'applies',
  ],
  [
    'R5.66',
    'substance use, not employed',
    { ...hovedforlop1, problemomrade: ['rusmidler'], iArbeid: false },
    'does-not-apply',
  ],
  [
    'R5.66',
    'employed without substance use',
    { ...hovedforlop1, hoytAlkoholforbruk: false, illegaleRusmidler: false, injiserer: false, iArbeid: true },
    'does-not-apply',
  ],
  ['R5.66', 'employment not asked about', { ...hovedforlop1, problemomrade: ['rusmidler'] }, 'unknown'],
  ['R5.66', 'alcohol, drugs and injecting not asked about', { ...hovedforlop1, iArbeid: true }, 'unknown'],
  [
    'R5.66',
    'both, in hovedforlop 2',
    { ...hovedforlop2, problemomrade: ['rusmidler'], iArbeid: true },
    'does-not-apply',
  ],
])
