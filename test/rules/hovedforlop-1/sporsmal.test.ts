import { sporsmal } from '../../../rules/hovedforlop-1/sporsmal.js'
import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { inHovedforlop1 } from './in-hovedforlop-1.js'
import { rusbruk, rusbrukCases } from './rusbruk-cases.js'

const bareRus = { ...hovedforlop1, problemomrade: ['rusmidler'], hoytAlkoholforbruk: true, tilstander: [] } as const

testTable(sporsmal, 'velg-tema-for-kartlegging', [
  ...inHovedforlop1('R5.52', 'R5.53'),
  ...rusbrukCases('R5.54', {}, ...rusbruk),
  ...rusbrukCases('R5.55', {}, ...rusbruk),
  ...[
    ...eachTilstand(bareRus, 'angst', 'depresjon', 'sovnvansker', 'stress', 'traumereaksjon'),
    ...eachMissing(bareRus, 'problemomrade', 'tilstander'),
  ].map(ofRow('R5.55')),
  ['R5.54', 'seeks help for substance use', { ...hovedforlop1, problemomrade: ['rusmidler'] }, 'applies'],
  [
    'R5.54',
    'problematic use among the conditions',
    { ...hovedforlop1, tilstander: ['angst', 'problematisk-rusmiddelbruk'] },
    'applies',
  ],
  ['R5.54', 'high alcohol consumption', { ...hovedforlop1, hoytAlkoholforbruk: true }, 'applies'],
  ['R5.54', 'illegal drugs', { ...hovedforlop1, illegaleRusmidler: true }, 'applies'],
  [
    'R5.54',
    'no substance use',
    { ...hovedforlop1, hoytAlkoholforbruk: false, illegaleRusmidler: false, injiserer: false },
    'does-not-apply',
  ],
  ['R5.54', 'alcohol, drugs and injecting not asked about', hovedforlop1, 'unknown'],
  ['R5.54', 'substance use, in hovedforlop 2', { ...hovedforlop2, problemomrade: ['rusmidler'] }, 'does-not-apply'],
  [
    'R5.55',
    'substance use and mental health',
    { ...hovedforlop1, problemomrade: ['psykisk-helse', 'rusmidler'] },
    'applies',
  ],
  ['R5.55', 'substance use and anxiety', { ...hovedforlop1, problemomrade: ['rusmidler'] }, 'applies'],
  [
    'R5.55',
    'substance use without mental symptoms',
    { ...hovedforlop1, problemomrade: ['rusmidler'], tilstander: [] },
    'does-not-apply',
  ],
  [
    'R5.55',
    'no substance use',
    { ...hovedforlop1, hoytAlkoholforbruk: false, illegaleRusmidler: false, injiserer: false },
    'does-not-apply',
  ],
  ['R5.55', 'alcohol, drugs and injecting not asked about', hovedforlop1, 'unknown'],
  [
    'R5.55',
    'both, in hovedforlop 2',
    { ...hovedforlop2, problemomrade: ['psykisk-helse', 'rusmidler'] },
    'does-not-apply',
  ],
  ['R5.56', 'use and symptoms vary together', { ...hovedforlop1, samvariasjonRusOgSymptomer: true }, 'applies'],
  ['R5.56', 'not so', { ...hovedforlop1, samvariasjonRusOgSymptomer: false }, 'does-not-apply'],
  ['R5.56', 'not asked', hovedforlop1, 'unknown'],
  [
    'R5.56',
    'use and symptoms vary together, in hovedforlop 2',
    { ...hovedforlop2, samvariasjonRusOgSymptomer: true },
    'does-not-apply',
  ],
  [
    'R5.56',
    'use and symptoms vary together, in hovedforlop 3',
    { ...hovedforlop3, samvariasjonRusOgSymptomer: true },
    'does-not-apply',
  ],
])
