import { testRule } from '../placed.js'

testRule('mindre-alvorlig-personlighets-eller-spiseforstyrrelse', [
  ['mild personality disorder', { tilstander: ['personlighetsforstyrrelse'] }, 'applies'],
  [
    'moderate eating disorder',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['spiseforstyrrelse'] },
    'applies',
  ],
  [
    'severe eating disorder',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['spiseforstyrrelse'] },
    'does-not-apply',
  ],
  [
    'severe personality disorder',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['personlighetsforstyrrelse'] },
    'does-not-apply',
  ],
  ['another condition', { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['angst'] }, 'does-not-apply'],
  ['unknown severity', { alvorlighet: undefined, tilstander: ['spiseforstyrrelse'] }, 'unknown'],
  ['unknown condition', { tilstander: undefined }, 'unknown'],
])
