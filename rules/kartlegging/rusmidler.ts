import { yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: risk of overdose
export const overdoserisiko = yesNo({
  topic: 'rusmidler',
  safetyCritical: true,
  label: { nb: 'overdoserisiko', nn: 'overdoserisiko', en: 'overdoserisiko' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.64', 'R4.71', 'R8.13'],
})

// TEXTS: high alcohol consumption; no threshold in the guide
export const hoytAlkoholforbruk = yesNo({
  topic: 'rusmidler',
  label: { nb: 'hoytAlkoholforbruk', nn: 'hoytAlkoholforbruk', en: 'hoytAlkoholforbruk' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.14'],
})

// TEXTS: uses illegal drugs
export const illegaleRusmidler = yesNo({
  topic: 'rusmidler',
  label: { nb: 'illegaleRusmidler', nn: 'illegaleRusmidler', en: 'illegaleRusmidler' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.25', 'R8.30'],
})

// TEXTS: injects drugs
export const injiserer = yesNo({
  topic: 'rusmidler',
  label: { nb: 'injiserer', nn: 'injiserer', en: 'injiserer' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.12', 'R8.25'],
})

// TEXTS: uses strong painkillers or other medicines with overdose risk, prescribed or not
export const sterkeSmertestillende = yesNo({
  topic: 'rusmidler',
  label: { nb: 'sterkeSmertestillende', nn: 'sterkeSmertestillende', en: 'sterkeSmertestillende' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.36'],
})

// TEXTS: pattern of substance use has changed
export const endretRusmonster = yesNo({
  topic: 'rusmidler',
  label: { nb: 'endretRusmonster', nn: 'endretRusmonster', en: 'endretRusmonster' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.37'],
})

// TEXTS: mental symptoms and substance use clearly vary together
export const samvariasjonRusOgSymptomer = yesNo({
  topic: 'rusmidler',
  label: { nb: 'samvariasjonRusOgSymptomer', nn: 'samvariasjonRusOgSymptomer', en: 'samvariasjonRusOgSymptomer' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.55', 'R5.56'],
})

// TEXTS: at risk of communicable disease, e.g. hepatitis B or C
export const smitterisiko = yesNo({
  topic: 'rusmidler',
  label: { nb: 'smitterisiko', nn: 'smitterisiko', en: 'smitterisiko' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.45', 'R8.46', 'R8.47', 'R8.48'],
})
