import { testRule } from '../placed.js'

testRule('illegale-rusmidler-uten-avhengighet', [
  ['illegal drugs without dependence', { illegaleRusmidler: true }, 'applies'],
  ['with significant loss of function', { illegaleRusmidler: true, funksjonsfall: 'betydelig' }, 'applies'],
  ['severe and short-lived', { alvorlighet: 'alvorlig', varighet: 'kortvarig', illegaleRusmidler: true }, 'applies'],
  ['with dependence', { illegaleRusmidler: true, tilstander: ['avhengighet'] }, 'does-not-apply'],
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig', illegaleRusmidler: true }, 'does-not-apply'],
  ['no illegal drugs', { illegaleRusmidler: false }, 'does-not-apply'],
  ['unknown whether dependent', { illegaleRusmidler: true, tilstander: undefined }, 'unknown'],
  ['unknown whether illegal drugs', { illegaleRusmidler: undefined }, 'unknown'],
  [
    'severe with unknown duration',
    { alvorlighet: 'alvorlig', varighet: undefined, illegaleRusmidler: true },
    'unknown',
  ],
])
