import { testRule } from '../placed.js'

testRule('alvorlig-og-langvarig', [
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig' }, 'applies'],
  ['severe and short-lived', { alvorlighet: 'alvorlig', varighet: 'kortvarig' }, 'does-not-apply'],
  ['moderate and lasting', { alvorlighet: 'moderat', varighet: 'langvarig' }, 'does-not-apply'],
  ['severe with unknown duration', { alvorlighet: 'alvorlig', varighet: undefined }, 'unknown'],
  ['lasting with unknown severity', { varighet: 'langvarig', alvorlighet: undefined }, 'unknown'],
])
