import { testRule } from '../placed.js'

testRule('alvorlig-depresjon', [
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['depresjon'] }, 'applies'],
  [
    'severe and short-lived, which the example does not except',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['depresjon'] },
    'applies',
  ],
  [
    'moderate and lasting',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['depresjon'] },
    'does-not-apply',
  ],
  [
    'another severe condition',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['angst'] },
    'does-not-apply',
  ],
  ['unknown severity', { alvorlighet: undefined, tilstander: ['depresjon'] }, 'unknown'],
  ['unknown condition', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: undefined }, 'unknown'],
])
