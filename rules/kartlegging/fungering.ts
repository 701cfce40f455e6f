import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: loss of function in daily life, work, school, family; no thresholds in guide (G15)
export const funksjonsfall = oneOf({
  topic: 'fungering',
  safetyCritical: true,
  label: { nb: 'funksjonsfall', nn: 'funksjonsfall', en: 'funksjonsfall' },
  help: { nb: '', nn: '', en: '' },
  values: {
    ingen: { nb: 'ingen', nn: 'ingen', en: 'ingen' },
    noe: { nb: 'noe', nn: 'noe', en: 'noe' },
    betydelig: { nb: 'betydelig', nn: 'betydelig', en: 'betydelig' },
  },
  none: 'ingen',
  statements: ['R0.23', 'R6.18', 'R6.22', 'R5.52'],
})

// TEXTS: suspected reduced cognitive function
export const nedsattKognisjon = yesNo({
  topic: 'fungering',
  label: { nb: 'nedsattKognisjon', nn: 'nedsattKognisjon', en: 'nedsattKognisjon' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.33', 'R4.49', 'R4.86'],
})

// TEXTS: has a disability that help must be fitted to
export const funksjonsnedsettelse = yesNo({
  topic: 'fungering',
  label: { nb: 'funksjonsnedsettelse', nn: 'funksjonsnedsettelse', en: 'funksjonsnedsettelse' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.74'],
})
