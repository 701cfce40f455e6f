import { testRule } from '../placed.js'

testRule('akutt-psykose-god-prognose', [
  [
    'severe and short-lived',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['psykose-god-prognose'] },
    'applies',
  ],
  [
    'judged to be mild',
    { alvorlighet: 'mild', varighet: 'kortvarig', tilstander: ['psykose-god-prognose'] },
    'applies',
  ],
  [
    'moderate and lasting',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['psykose-god-prognose'] },
    'applies',
  ],
  [
    'severe and lasting',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['psykose-god-prognose'] },
    'does-not-apply',
  ],
  [
    'another psychosis',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['psykoselidelse'] },
    'does-not-apply',
  ],
  [
    'severe with unknown duration',
    { alvorlighet: 'alvorlig', varighet: undefined, tilstander: ['psykose-god-prognose'] },
    'unknown',
  ],
  ['unknown condition', { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: undefined }, 'unknown'],
])
