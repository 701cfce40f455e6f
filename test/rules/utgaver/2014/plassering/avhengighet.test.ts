import { testRule } from '../placed.js'

testRule('avhengighet', [
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['avhengighet'] }, 'applies'],
  ['judged to be mild and short-lived', { tilstander: ['avhengighet'] }, 'applies'],
  [
    'with nothing known of severity and duration',
    { alvorlighet: undefined, varighet: undefined, tilstander: ['avhengighet'] },
    'applies',
  ],
  [
    'the condition just below it',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['skadelig-bruk'] },
    'does-not-apply',
  ],
  ['unknown condition', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: undefined }, 'unknown'],
])
