import { testRule } from '../placed.js'

testRule('moderat-og-langvarig', [
  ['moderate and lasting', { alvorlighet: 'moderat', varighet: 'langvarig' }, 'applies'],
  ['moderate and short-lived', { alvorlighet: 'moderat', varighet: 'kortvarig' }, 'does-not-apply'],
  ['mild and lasting', { alvorlighet: 'mild', varighet: 'langvarig' }, 'does-not-apply'],
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig' }, 'does-not-apply'],
  ['unknown severity', { alvorlighet: undefined, varighet: 'langvarig' }, 'unknown'],
  ['unknown duration', { alvorlighet: 'moderat', varighet: undefined }, 'unknown'],
])
