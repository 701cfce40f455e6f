import { wholeNumber, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: age in whole years
export const alder = wholeNumber({
  topic: 'alder-og-veileder',
  label: { nb: 'alder', nn: 'alder', en: 'alder' },
  help: { nb: '', nn: '', en: '' },
  unit: 'years',
  min: 0,
  max: 130,
  statements: ['R0.15', 'R0.16', 'R0.17', 'R0.18', 'R7.33'],
})

// TEXTS: gets child-welfare after-care
export const ettervernBarnevern = yesNo({
  topic: 'alder-og-veileder',
  label: { nb: 'ettervernBarnevern', nn: 'ettervernBarnevern', en: 'ettervernBarnevern' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R0.16', 'R0.18'],
})

// TEXTS: pupil in upper secondary school
export const elevVideregaende = yesNo({
  topic: 'alder-og-veileder',
  label: { nb: 'elevVideregaende', nn: 'elevVideregaende', en: 'elevVideregaende' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R0.17', 'R0.18'],
})

// TEXTS: an older person; the guide gives no age limit, professional judgement
export const eldre = yesNo({
  topic: 'alder-og-veileder',
  label: { nb: 'eldre', nn: 'eldre', en: 'eldre' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.30'],
})
