import { testRule } from '../placed.js'

testRule('moderat-med-flere-tilstander', [
  [
    'new anxiety and grief',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['angst', 'sorg'], nyoppstatt: true },
    'applies',
  ],
  [
    'new anxiety and depression',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['angst', 'depresjon'], nyoppstatt: true },
    'does-not-apply',
  ],
  ['mild', { tilstander: ['angst', 'sorg'] }, 'does-not-apply'],
  ['lasting', { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['angst', 'sorg'] }, 'does-not-apply'],
  ['unknown condition', { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: undefined }, 'unknown'],
])
