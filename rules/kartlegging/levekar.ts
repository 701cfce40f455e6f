import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: housing: needs help to get or keep a home; needs specially adapted housing
export const boligbehov = oneOf({
  topic: 'levekar',
  label: { nb: 'boligbehov', nn: 'boligbehov', en: 'boligbehov' },
  help: { nb: '', nn: '', en: '' },
  values: {
    nei: { nb: 'nei', nn: 'nei', en: 'nei' },
    'trenger-hjelp': { nb: 'trenger-hjelp', nn: 'trenger-hjelp', en: 'trenger-hjelp' },
    'trenger-tilpasset-bolig': { nb: 'trenger-tilpasset-bolig', nn: 'trenger-tilpasset-bolig', en: 'trenger-tilpasset-bolig' },
  },
  none: 'nei',
  statements: ['R1.79', 'R1.80', 'R4.58'],
})

// TEXTS: needs help with personal economy
export const okonomibehov = yesNo({
  topic: 'levekar',
  label: { nb: 'okonomibehov', nn: 'okonomibehov', en: 'okonomibehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.56', 'R6.45'],
})

// TEXTS: wants or needs support for work or study
export const arbeidEllerStudiebehov = yesNo({
  topic: 'levekar',
  label: { nb: 'arbeidEllerStudiebehov', nn: 'arbeidEllerStudiebehov', en: 'arbeidEllerStudiebehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.57', 'R6.44', 'R7.31'],
})

// TEXTS: is employed
export const iArbeid = yesNo({
  topic: 'levekar',
  label: { nb: 'iArbeid', nn: 'iArbeid', en: 'iArbeid' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.66', 'R6.80', 'R7.80'],
})
