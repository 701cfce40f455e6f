import { oneOf, someOf, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: risk of committing violence: signs; elevated (assumed or known); imminent danger; no score
export const voldsrisiko = oneOf({
  topic: 'vold',
  safetyCritical: true,
  label: { nb: 'voldsrisiko', nn: 'voldsrisiko', en: 'voldsrisiko' },
  help: { nb: '', nn: '', en: '' },
  values: {
    nei: { nb: 'nei', nn: 'nei', en: 'nei' },
    tegn: { nb: 'tegn', nn: 'tegn', en: 'tegn' },
    forhoyet: { nb: 'forhoyet', nn: 'forhoyet', en: 'forhoyet' },
    'akutt-fare': { nb: 'akutt-fare', nn: 'akutt-fare', en: 'akutt-fare' },
  },
  none: 'nei',
  statements: ['R4.66', 'R7.40', 'R9.02', 'R9.10'],
})

// TEXTS: the seven situations the guide names as signs
export const voldsrisikosituasjoner = someOf({
  topic: 'vold',
  safetyCritical: true,
  label: { nb: 'voldsrisikosituasjoner', nn: 'voldsrisikosituasjoner', en: 'voldsrisikosituasjoner' },
  help: { nb: '', nn: '', en: '' },
  values: {
    'uro-hos-bruker-eller-andre': { nb: 'uro-hos-bruker-eller-andre', nn: 'uro-hos-bruker-eller-andre', en: 'uro-hos-bruker-eller-andre' },
    'kjente-forvarsler': { nb: 'kjente-forvarsler', nn: 'kjente-forvarsler', en: 'kjente-forvarsler' },
    'belastning-eller-rus-i-samspill': { nb: 'belastning-eller-rus-i-samspill', nn: 'belastning-eller-rus-i-samspill', en: 'belastning-eller-rus-i-samspill' },
    trusler: { nb: 'trusler', nn: 'trusler', en: 'trusler' },
    'loslatt-etter-voldsdom': { nb: 'loslatt-etter-voldsdom', nn: 'loslatt-etter-voldsdom', en: 'loslatt-etter-voldsdom' },
    'overfort-fra-tvungent-vern': { nb: 'overfort-fra-tvungent-vern', nn: 'overfort-fra-tvungent-vern', en: 'overfort-fra-tvungent-vern' },
    'kjent-voldshistorie': { nb: 'kjent-voldshistorie', nn: 'kjent-voldshistorie', en: 'kjent-voldshistorie' },
  },
  statements: ['R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
})

// TEXTS: commits violence or is at risk of it and wants treatment
export const utoverVoldEllerStarIFare = yesNo({
  topic: 'vold',
  label: { nb: 'utoverVoldEllerStarIFare', nn: 'utoverVoldEllerStarIFare', en: 'utoverVoldEllerStarIFare' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R9.52'],
})

// TEXTS: is or has been exposed to violence or abuse
export const utsattForVold = yesNo({
  topic: 'vold',
  safetyCritical: true,
  label: { nb: 'utsattForVold', nn: 'utsattForVold', en: 'utsattForVold' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.48', 'R4.67', 'R9.50'],
})

// TEXTS: it appears certain or most likely that one of the serious crimes of straffeloven § 196 will be committed (avvergingsplikt)
export const alvorligForbrytelseSannsynlig = yesNo({
  topic: 'vold',
  safetyCritical: true,
  label: { nb: 'alvorligForbrytelseSannsynlig', nn: 'alvorligForbrytelseSannsynlig', en: 'alvorligForbrytelseSannsynlig' },
  help: { nb: '', nn: '', en: '' },
  statements: [],
})
