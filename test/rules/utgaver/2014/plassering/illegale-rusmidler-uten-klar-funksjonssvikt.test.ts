import { testRule } from '../placed.js'

testRule('illegale-rusmidler-uten-klar-funksjonssvikt', [
  ['illegal drugs and no loss of function', { illegaleRusmidler: true }, 'applies'],
  ['illegal drugs and some loss of function', { illegaleRusmidler: true, funksjonsfall: 'noe' }, 'does-not-apply'],
  [
    'illegal drugs and significant loss of function',
    { illegaleRusmidler: true, funksjonsfall: 'betydelig' },
    'does-not-apply',
  ],
  ['no illegal drugs', { illegaleRusmidler: false }, 'does-not-apply'],
  [
    'illegal drugs with lasting problems',
    { alvorlighet: 'mild', varighet: 'langvarig', illegaleRusmidler: true },
    'does-not-apply',
  ],
  [
    'illegal drugs with severe problems',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', illegaleRusmidler: true },
    'does-not-apply',
  ],
  ['illegal drugs and unknown function', { illegaleRusmidler: true, funksjonsfall: undefined }, 'unknown'],
  ['unknown whether illegal drugs', { illegaleRusmidler: undefined }, 'unknown'],
])
