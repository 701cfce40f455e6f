import { yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: first contact for this problem
export const forsteHenvendelse = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'forsteHenvendelse', nn: 'forsteHenvendelse', en: 'forsteHenvendelse' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.17'],
})

// TEXTS: earlier mapping or assessment exists elsewhere
export const tidligereKartlegging = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'tidligereKartlegging', nn: 'tidligereKartlegging', en: 'tidligereKartlegging' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.16', 'R4.17'],
})

// TEXTS: consents to fetching earlier records
export const samtykkeInnhenting = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'samtykkeInnhenting', nn: 'samtykkeInnhenting', en: 'samtykkeInnhenting' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.17', 'R7.56'],
})

// TEXTS: an arranged follow-up together with specialist services exists; GP-only does not count (G6)
export const oppfolgingISpesialisthelsetjenesten = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'oppfolgingISpesialisthelsetjenesten', nn: 'oppfolgingISpesialisthelsetjenesten', en: 'oppfolgingISpesialisthelsetjenesten' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.10', 'R7.11'],
})

// TEXTS: recently discharged from specialist services
export const nyligUtskrevet = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'nyligUtskrevet', nn: 'nyligUtskrevet', en: 'nyligUtskrevet' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R2.10'],
})

// TEXTS: the municipality lacks competence, resources or service for this person
export const kommunenManglerKompetanse = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'kommunenManglerKompetanse', nn: 'kommunenManglerKompetanse', en: 'kommunenManglerKompetanse' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.38', 'R5.46'],
})

// TEXTS: needs long-lasting and coordinated services
export const langvarigOgKoordinertBehov = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'langvarigOgKoordinertBehov', nn: 'langvarigOgKoordinertBehov', en: 'langvarigOgKoordinertBehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.22', 'R7.95'],
})

// TEXTS: extensive and complex needs
export const storeOgSammensatteBehov = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'storeOgSammensatteBehov', nn: 'storeOgSammensatteBehov', en: 'storeOgSammensatteBehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R1.42', 'R1.76', 'R7.46', 'R9.41'],
})

// TEXTS: has or wants an individual plan
export const onskerIndividuellPlan = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'onskerIndividuellPlan', nn: 'onskerIndividuellPlan', en: 'onskerIndividuellPlan' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.24', 'R7.94'],
})

// TEXTS: referral to specialist services is being considered or written
export const henvisningPlanlegges = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'henvisningPlanlegges', nn: 'henvisningPlanlegges', en: 'henvisningPlanlegges' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R1.32', 'R6.68', 'R7.60'],
})

// TEXTS: the GP is the one who refers
export const fastlegenHenviser = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'fastlegenHenviser', nn: 'fastlegenHenviser', en: 'fastlegenHenviser' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.71'],
})

// TEXTS: may need a short acute stay in the municipality (KAD/ØHD)
export const behovForKortAkuttopphold = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'behovForKortAkuttopphold', nn: 'behovForKortAkuttopphold', en: 'behovForKortAkuttopphold' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.42'],
})

// TEXTS: in contact with the correctional service (sentence, custody or release)
export const kontaktMedKriminalomsorgen = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'kontaktMedKriminalomsorgen', nn: 'kontaktMedKriminalomsorgen', en: 'kontaktMedKriminalomsorgen' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.81', 'R7.81'],
})
