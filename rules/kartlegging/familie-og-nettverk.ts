import { yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: has children under 18
export const mindrearigeBarn = yesNo({
  topic: 'familie-og-nettverk',
  safetyCritical: true,
  label: { nb: 'mindrearigeBarn', nn: 'mindrearigeBarn', en: 'mindrearigeBarn' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.24', 'R4.50'],
})

// TEXTS: has siblings under 18
export const mindrearigeSosken = yesNo({
  topic: 'familie-og-nettverk',
  label: { nb: 'mindrearigeSosken', nn: 'mindrearigeSosken', en: 'mindrearigeSosken' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.25', 'R4.50'],
})

// TEXTS: reason to believe that a child is abused or seriously neglected, or otherwise as in helsepersonelloven § 33
export const bekymringForBarn = yesNo({
  topic: 'familie-og-nettverk',
  safetyCritical: true,
  label: { nb: 'bekymringForBarn', nn: 'bekymringForBarn', en: 'bekymringForBarn' },
  help: { nb: '', nn: '', en: '' },
  statements: [],
})

// TEXTS: pregnant
export const gravid = yesNo({
  topic: 'familie-og-nettverk',
  safetyCritical: true,
  label: { nb: 'gravid', nn: 'gravid', en: 'gravid' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.72'],
})

// TEXTS: pregnant and misuses substances so that it is most likely (overveiende sannsynlig) that the child will be born with harm (helsepersonelloven § 32)
export const gravidSkadeligRusbruk = yesNo({
  topic: 'familie-og-nettverk',
  safetyCritical: true,
  label: { nb: 'gravidSkadeligRusbruk', nn: 'gravidSkadeligRusbruk', en: 'gravidSkadeligRusbruk' },
  help: { nb: '', nn: '', en: '' },
  statements: [],
})

// TEXTS: couple or family difficulties
export const familievansker = yesNo({
  topic: 'familie-og-nettverk',
  label: { nb: 'familievansker', nn: 'familievansker', en: 'familievansker' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.71'],
})

// TEXTS: next of kin or network can take part
export const parorendeTilgjengelig = yesNo({
  topic: 'familie-og-nettverk',
  label: { nb: 'parorendeTilgjengelig', nn: 'parorendeTilgjengelig', en: 'parorendeTilgjengelig' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.04', 'R4.42', 'R4.85'],
})

// TEXTS: consents to involving next of kin
export const samtykkeParorende = yesNo({
  topic: 'familie-og-nettverk',
  label: { nb: 'samtykkeParorende', nn: 'samtykkeParorende', en: 'samtykkeParorende' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.70', 'R7.29'],
})

// TEXTS: has pets that need care
export const kjaledyr = yesNo({
  topic: 'familie-og-nettverk',
  label: { nb: 'kjaledyr', nn: 'kjaledyr', en: 'kjaledyr' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.93'],
})
