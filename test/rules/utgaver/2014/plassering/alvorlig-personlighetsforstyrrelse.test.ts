import { testRule } from '../placed.js'

testRule('alvorlig-personlighetsforstyrrelse', [
  [
    'severe and lasting',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['personlighetsforstyrrelse'] },
    'applies',
  ],
  [
    'severe and short-lived, which the example does not except',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['personlighetsforstyrrelse'] },
    'applies',
  ],
  [
    'moderate and lasting',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['personlighetsforstyrrelse'] },
    'does-not-apply',
  ],
  [
    'another severe condition',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['spiseforstyrrelse'] },
    'does-not-apply',
  ],
  ['unknown severity', { alvorlighet: undefined, tilstander: ['personlighetsforstyrrelse'] }, 'unknown'],
  ['unknown condition', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: undefined }, 'unknown'],
])
