import { testRule } from '../placed.js'

testRule('mild-og-langvarig', [
  ['mild and lasting', { alvorlighet: 'mild', varighet: 'langvarig' }, 'applies'],
  ['mild and short-lived', { alvorlighet: 'mild', varighet: 'kortvarig' }, 'does-not-apply'],
  ['moderate and lasting', { alvorlighet: 'moderat', varighet: 'langvarig' }, 'does-not-apply'],
  ['mild with unknown duration', { varighet: undefined }, 'unknown'],
  ['lasting with unknown severity', { varighet: 'langvarig', alvorlighet: undefined }, 'unknown'],
])
