import { testRule } from '../placed.js'

testRule('hoyt-alkoholkonsum', [
  [
    'high consumption and help sought for substance use',
    { hoytAlkoholforbruk: true, problemomrade: ['rusmidler'] },
    'applies',
  ],
  [
    'high consumption and problematic use',
    { hoytAlkoholforbruk: true, tilstander: ['problematisk-rusmiddelbruk'] },
    'applies',
  ],
  ['high consumption without problems from it', { hoytAlkoholforbruk: true }, 'does-not-apply'],
  [
    'high consumption and harmful use',
    { hoytAlkoholforbruk: true, problemomrade: ['rusmidler'], tilstander: ['skadelig-bruk'] },
    'does-not-apply',
  ],
  [
    'high consumption and dependence',
    { hoytAlkoholforbruk: true, problemomrade: ['rusmidler'], tilstander: ['avhengighet'] },
    'does-not-apply',
  ],
  ['problems without high consumption', { problemomrade: ['rusmidler'] }, 'does-not-apply'],
  [
    'high consumption with severe problems',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', hoytAlkoholforbruk: true, problemomrade: ['rusmidler'] },
    'does-not-apply',
  ],
  [
    'high consumption with lasting problems',
    { alvorlighet: 'mild', varighet: 'langvarig', hoytAlkoholforbruk: true, problemomrade: ['rusmidler'] },
    'does-not-apply',
  ],
  ['unknown consumption', { hoytAlkoholforbruk: undefined, problemomrade: ['rusmidler'] }, 'unknown'],
  [
    'high consumption, unknown whether harmful',
    { hoytAlkoholforbruk: true, problemomrade: ['rusmidler'], tilstander: undefined },
    'unknown',
  ],
])
