import { yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: needs an interpreter
export const tolkebehov = yesNo({
  topic: 'sprak-og-tilgang',
  label: { nb: 'tolkebehov', nn: 'tolkebehov', en: 'tolkebehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R1.48'],
})

// TEXTS: other cultural background that help must be fitted to
export const annenKulturellBakgrunn = yesNo({
  topic: 'sprak-og-tilgang',
  label: { nb: 'annenKulturellBakgrunn', nn: 'annenKulturellBakgrunn', en: 'annenKulturellBakgrunn' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R1.48', 'R5.74'],
})

// TEXTS: limited digital skills or equipment
export const begrensetDigitalKompetanse = yesNo({
  topic: 'sprak-og-tilgang',
  label: { nb: 'begrensetDigitalKompetanse', nn: 'begrensetDigitalKompetanse', en: 'begrensetDigitalKompetanse' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.62'],
})
