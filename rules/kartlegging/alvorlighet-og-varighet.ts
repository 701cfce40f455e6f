import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: severity of the worst problem, judged by the professional with the person; no diagnosis or score required; guide gives no thresholds (G15,G29)
export const alvorlighet = oneOf({
  topic: 'alvorlighet-og-varighet',
  safetyCritical: true,
  label: { nb: 'alvorlighet', nn: 'alvorlighet', en: 'alvorlighet' },
  help: { nb: '', nn: '', en: '' },
  values: {
    mild: { nb: 'mild', nn: 'mild', en: 'mild' },
    moderat: { nb: 'moderat', nn: 'moderat', en: 'moderat' },
    alvorlig: { nb: 'alvorlig', nn: 'alvorlig', en: 'alvorlig' },
  },
  statements: ['R0.31', 'R3.08', 'R5.49'],
})

// TEXTS: expected duration; guide gives no number of weeks (G15)
export const varighet = oneOf({
  topic: 'alvorlighet-og-varighet',
  safetyCritical: true,
  label: { nb: 'varighet', nn: 'varighet', en: 'varighet' },
  help: { nb: '', nn: '', en: '' },
  values: {
    kortvarig: { nb: 'kortvarig', nn: 'kortvarig', en: 'kortvarig' },
    langvarig: { nb: 'langvarig', nn: 'langvarig', en: 'langvarig' },
  },
  statements: ['R0.31', 'R3.09', 'R7.96'],
})

// TEXTS: has the problem newly arisen
export const nyoppstatt = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'nyoppstatt', nn: 'nyoppstatt', en: 'nyoppstatt' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.03', 'R6.15'],
})

// TEXTS: recurrent
export const tilbakevendende = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'tilbakevendende', nn: 'tilbakevendende', en: 'tilbakevendende' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.13', 'R6.23'],
})

// TEXTS: persists or gets worse
export const vedvarerEllerForverres = yesNo({
  topic: 'alvorlighet-og-varighet',
  safetyCritical: true,
  label: { nb: 'vedvarerEllerForverres', nn: 'vedvarerEllerForverres', en: 'vedvarerEllerForverres' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.21', 'R6.22', 'R8.38'],
})

// TEXTS: expected to become longer lasting and more severe
export const forventetMerAlvorlig = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'forventetMerAlvorlig', nn: 'forventetMerAlvorlig', en: 'forventetMerAlvorlig' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.46'],
})

// TEXTS: early onset of severe symptoms or harmful use
export const tidligDebut = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'tidligDebut', nn: 'tidligDebut', en: 'tidligDebut' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.96'],
})

// TEXTS: has recurring periods with extra need
export const perioderMedEkstraBehov = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'perioderMedEkstraBehov', nn: 'perioderMedEkstraBehov', en: 'perioderMedEkstraBehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.85'],
})
