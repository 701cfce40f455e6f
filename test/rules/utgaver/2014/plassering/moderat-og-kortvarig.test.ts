import { testRule } from '../placed.js'

testRule('moderat-og-kortvarig', [
  ['moderate and short-lived', { alvorlighet: 'moderat', varighet: 'kortvarig' }, 'applies'],
  ['anxiety that is not new', { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['angst'] }, 'applies'],
  [
    'new stress',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['stress'], nyoppstatt: true },
    'applies',
  ],
  [
    'new anxiety, which has an example',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['angst'], nyoppstatt: true },
    'does-not-apply',
  ],
  ['mild', { alvorlighet: 'mild', varighet: 'kortvarig' }, 'does-not-apply'],
  ['severe', { alvorlighet: 'alvorlig', varighet: 'kortvarig' }, 'does-not-apply'],
  ['lasting', { alvorlighet: 'moderat', varighet: 'langvarig' }, 'does-not-apply'],
  [
    'anxiety, unknown whether new',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['angst'], nyoppstatt: undefined },
    'unknown',
  ],
  ['unknown severity', { alvorlighet: undefined }, 'unknown'],
])
