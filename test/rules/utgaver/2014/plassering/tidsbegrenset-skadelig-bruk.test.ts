import { testRule } from '../placed.js'

testRule('tidsbegrenset-skadelig-bruk', [
  ['harmful use of alcohol for a short time', { tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: true }, 'applies'],
  [
    'severe, for a short time',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: true },
    'applies',
  ],
  [
    'harmful use that lasts',
    { alvorlighet: 'mild', varighet: 'langvarig', tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: true },
    'does-not-apply',
  ],
  ['harmful use without high consumption of alcohol', { tilstander: ['skadelig-bruk'] }, 'does-not-apply'],
  ['high consumption without harmful use', { hoytAlkoholforbruk: true }, 'does-not-apply'],
  ['unknown consumption of alcohol', { tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: undefined }, 'unknown'],
  ['unknown duration', { tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: true, varighet: undefined }, 'unknown'],
  ['unknown condition', { hoytAlkoholforbruk: true, tilstander: undefined }, 'unknown'],
])
