import { testRule } from '../placed.js'

testRule('langvarig-mildere-angst-eller-depresjon', [
  ['mild lasting depression', { alvorlighet: 'mild', varighet: 'langvarig', tilstander: ['depresjon'] }, 'applies'],
  ['mild lasting anxiety', { alvorlighet: 'mild', varighet: 'langvarig', tilstander: ['angst'] }, 'applies'],
  [
    'moderate lasting depression, which is a reading',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['depresjon'] },
    'does-not-apply',
  ],
  ['mild short-lived depression', { tilstander: ['depresjon'] }, 'does-not-apply'],
  ['mild lasting stress', { alvorlighet: 'mild', varighet: 'langvarig', tilstander: ['stress'] }, 'does-not-apply'],
  ['unknown duration', { tilstander: ['angst'], varighet: undefined }, 'unknown'],
  ['unknown condition', { alvorlighet: 'mild', varighet: 'langvarig', tilstander: undefined }, 'unknown'],
  ['unknown severity', { alvorlighet: undefined, varighet: 'langvarig', tilstander: ['angst'] }, 'unknown'],
])
