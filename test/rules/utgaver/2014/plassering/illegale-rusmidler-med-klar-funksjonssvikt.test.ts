import { testRule } from '../placed.js'

testRule('illegale-rusmidler-med-klar-funksjonssvikt', [
  ['significant loss of function', { illegaleRusmidler: true, funksjonsfall: 'betydelig' }, 'applies'],
  ['some loss of function', { illegaleRusmidler: true, funksjonsfall: 'noe' }, 'does-not-apply'],
  ['loss of function without illegal drugs', { funksjonsfall: 'betydelig' }, 'does-not-apply'],
  ['unknown function', { illegaleRusmidler: true, funksjonsfall: undefined }, 'unknown'],
  ['unknown whether illegal drugs', { illegaleRusmidler: undefined, funksjonsfall: 'betydelig' }, 'unknown'],
])
