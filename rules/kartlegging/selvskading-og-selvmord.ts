import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: self-harm; akutt-krise = tied to an acute crisis, neither lasting nor severe
export const selvskading = oneOf({
  topic: 'selvskading-og-selvmord',
  safetyCritical: true,
  label: { nb: 'selvskading', nn: 'selvskading', en: 'selvskading' },
  help: { nb: '', nn: '', en: '' },
  values: {
    nei: { nb: 'nei', nn: 'nei', en: 'nei' },
    'akutt-krise': { nb: 'akutt-krise', nn: 'akutt-krise', en: 'akutt-krise' },
    'vedvarende-eller-alvorlig': { nb: 'vedvarende-eller-alvorlig', nn: 'vedvarende-eller-alvorlig', en: 'vedvarende-eller-alvorlig' },
  },
  none: 'nei',
  statements: ['R4.65', 'R5.09', 'R7.38'],
})

// TEXTS: suicide risk found in the mapping, not graded, no score; akutt-fare = imminent danger
export const selvmordsrisiko = oneOf({
  topic: 'selvskading-og-selvmord',
  safetyCritical: true,
  label: { nb: 'selvmordsrisiko', nn: 'selvmordsrisiko', en: 'selvmordsrisiko' },
  help: { nb: '', nn: '', en: '' },
  values: {
    nei: { nb: 'nei', nn: 'nei', en: 'nei' },
    avdekket: { nb: 'avdekket', nn: 'avdekket', en: 'avdekket' },
    'akutt-fare': { nb: 'akutt-fare', nn: 'akutt-fare', en: 'akutt-fare' },
  },
  none: 'nei',
  statements: ['R4.63', 'R4.68', 'R7.39'],
})

// TEXTS: self-harm or suicide risk has been mapped before
export const risikoTidligereKartlagt = yesNo({
  topic: 'selvskading-og-selvmord',
  label: { nb: 'risikoTidligereKartlagt', nn: 'risikoTidligereKartlagt', en: 'risikoTidligereKartlagt' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.34', 'R4.35', 'R6.74', 'R6.75'],
})

// TEXTS: has a history of self-harm
export const selvskadingshistorie = yesNo({
  topic: 'selvskading-og-selvmord',
  label: { nb: 'selvskadingshistorie', nn: 'selvskadingshistorie', en: 'selvskadingshistorie' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R8.37'],
})
