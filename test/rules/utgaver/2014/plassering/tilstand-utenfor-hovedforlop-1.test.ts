import { testRule } from '../placed.js'

testRule('tilstand-utenfor-hovedforlop-1', [
  ['psykose-god-prognose', { tilstander: ['psykose-god-prognose'] }, 'applies'],
  ['rusutlost-psykose', { tilstander: ['rusutlost-psykose'] }, 'applies'],
  ['psykoselidelse', { tilstander: ['psykoselidelse'] }, 'applies'],
  ['personlighetsforstyrrelse', { tilstander: ['personlighetsforstyrrelse'] }, 'applies'],
  ['spiseforstyrrelse', { tilstander: ['spiseforstyrrelse'] }, 'applies'],
  ['skadelig-bruk', { tilstander: ['skadelig-bruk'] }, 'applies'],
  ['avhengighet', { tilstander: ['avhengighet'] }, 'applies'],
  ['repeated drug-induced psychosis', { rusutlostPsykoseGjentattEllerAlvorlig: true }, 'applies'],
  ['anxiety and problematic use', { tilstander: ['angst', 'problematisk-rusmiddelbruk'] }, 'does-not-apply'],
  ['bipolar disorder, whose milder forms no example names', { tilstander: ['bipolar-lidelse'] }, 'does-not-apply'],
  ['unknown condition', { tilstander: undefined }, 'unknown'],
  ['unknown whether repeated psychosis', { rusutlostPsykoseGjentattEllerAlvorlig: undefined }, 'unknown'],
])
