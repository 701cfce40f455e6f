import { testRule } from '../placed.js'

testRule('schizofreni', [
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['psykoselidelse'] }, 'applies'],
  ['judged to be mild and short-lived', { tilstander: ['psykoselidelse'] }, 'applies'],
  [
    'with nothing known of severity and duration',
    { alvorlighet: undefined, varighet: undefined, tilstander: ['psykoselidelse'] },
    'applies',
  ],
  [
    'the condition just below it',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['psykose-god-prognose'] },
    'does-not-apply',
  ],
  ['unknown condition', { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: undefined }, 'unknown'],
])
