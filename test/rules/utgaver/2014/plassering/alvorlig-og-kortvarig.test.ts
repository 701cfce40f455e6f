import { testRule } from '../placed.js'

testRule('alvorlig-og-kortvarig', [
  ['severe and short-lived', { alvorlighet: 'alvorlig', varighet: 'kortvarig' }, 'applies'],
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig' }, 'does-not-apply'],
  ['moderate and short-lived', { alvorlighet: 'moderat', varighet: 'kortvarig' }, 'does-not-apply'],
  ['severe with unknown duration', { alvorlighet: 'alvorlig', varighet: undefined }, 'unknown'],
  ['short-lived with unknown severity', { alvorlighet: undefined }, 'unknown'],
])
