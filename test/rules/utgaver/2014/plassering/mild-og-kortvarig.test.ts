import { testRule } from '../placed.js'

testRule('mild-og-kortvarig', [
  ['mild and short-lived', { alvorlighet: 'mild', varighet: 'kortvarig' }, 'applies'],
  ['mild and lasting', { alvorlighet: 'mild', varighet: 'langvarig' }, 'does-not-apply'],
  ['moderate and short-lived', { alvorlighet: 'moderat', varighet: 'kortvarig' }, 'does-not-apply'],
  ['mild with unknown duration', { alvorlighet: 'mild', varighet: undefined }, 'unknown'],
  ['short-lived with unknown severity', { alvorlighet: undefined }, 'unknown'],
])
