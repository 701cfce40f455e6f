import { yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: under compulsory mental health care without overnight stay
export const tvungentVernUtenDogn = yesNo({
  topic: 'tvang',
  label: { nb: 'tvungentVernUtenDogn', nn: 'tvungentVernUtenDogn', en: 'tvungentVernUtenDogn' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.94'],
})

// TEXTS: compulsory medication outside institution
export const tvangsmedisineringUtenforInstitusjon = yesNo({
  topic: 'tvang',
  label: { nb: 'tvangsmedisineringUtenforInstitusjon', nn: 'tvangsmedisineringUtenforInstitusjon', en: 'tvangsmedisineringUtenforInstitusjon' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.98', 'R9.45', 'R9.46', 'R9.47'],
})

// TEXTS: sentenced to compulsory mental health care
export const domTilTvungentVern = yesNo({
  topic: 'tvang',
  label: { nb: 'domTilTvungentVern', nn: 'domTilTvungentVern', en: 'domTilTvungentVern' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R9.06'],
})
