import { testRule } from '../placed.js'

testRule('mellom-definisjon-og-eksempel', [
  ['mild short-lived dependence', { tilstander: ['avhengighet'] }, 'applies'],
  [
    'severe short-lived psychotic disorder',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['psykoselidelse'] },
    'applies',
  ],
  ['mild lasting dependence', { alvorlighet: 'mild', varighet: 'langvarig', tilstander: ['avhengighet'] }, 'applies'],
  [
    'severe lasting dependence',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['avhengighet'] },
    'does-not-apply',
  ],
  ['harmful use', { tilstander: ['skadelig-bruk'] }, 'does-not-apply'],
  [
    'severe dependence with unknown duration',
    { alvorlighet: 'alvorlig', varighet: undefined, tilstander: ['avhengighet'] },
    'unknown',
  ],
  ['unknown condition', { tilstander: undefined }, 'unknown'],
])
