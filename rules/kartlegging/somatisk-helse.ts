import { yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: severe nutritional problem
export const alvorligErnaringsutfordring = yesNo({
  topic: 'somatisk-helse',
  safetyCritical: true,
  label: { nb: 'alvorligErnaringsutfordring', nn: 'alvorligErnaringsutfordring', en: 'alvorligErnaringsutfordring' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.29', 'R6.30'],
})

// TEXTS: somatic complaints with unclear cause and symptom picture
export const uklareSomatiskePlager = yesNo({
  topic: 'somatisk-helse',
  label: { nb: 'uklareSomatiskePlager', nn: 'uklareSomatiskePlager', en: 'uklareSomatiskePlager' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.26', 'R4.27', 'R4.28', 'R4.29'],
})

// TEXTS: smokes
export const royker = yesNo({
  topic: 'somatisk-helse',
  label: { nb: 'royker', nn: 'royker', en: 'royker' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R7.73', 'R8.27'],
})

// TEXTS: needs dental follow-up
export const tannhelsebehov = yesNo({
  topic: 'somatisk-helse',
  label: { nb: 'tannhelsebehov', nn: 'tannhelsebehov', en: 'tannhelsebehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.52', 'R7.75'],
})

// TEXTS: needs help with food and nutrition
export const ernaringsbehov = yesNo({
  topic: 'somatisk-helse',
  label: { nb: 'ernaringsbehov', nn: 'ernaringsbehov', en: 'ernaringsbehov' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.53', 'R7.76'],
})
