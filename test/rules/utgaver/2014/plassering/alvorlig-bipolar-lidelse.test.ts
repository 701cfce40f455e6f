import { testRule } from '../placed.js'

testRule('alvorlig-bipolar-lidelse', [
  [
    'severe and lasting',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['bipolar-lidelse'] },
    'applies',
  ],
  [
    'severe and short-lived, which the example does not except',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['bipolar-lidelse'] },
    'applies',
  ],
  [
    'moderate and lasting',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['bipolar-lidelse'] },
    'does-not-apply',
  ],
  [
    'another severe condition',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['angst'] },
    'does-not-apply',
  ],
  ['unknown severity', { alvorlighet: undefined, tilstander: ['bipolar-lidelse'] }, 'unknown'],
  ['unknown condition', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: undefined }, 'unknown'],
])
