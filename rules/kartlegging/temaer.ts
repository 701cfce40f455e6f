import type { Text } from '../../src/guideline/text.js'

/** The heading of each topic of the kartlegging, in the order of a conversation. */
export const temaer: { readonly [topic: string]: Text } = {
  'alder-og-veileder': {
    nb: 'Alder og valg av veileder',
    nn: 'Alder og val av rettleiar',
    en: 'Age and choice of guide',
  },
  'problem-og-tilstand': { nb: 'Problem og tilstand', nn: 'Problem og tilstand', en: 'Problem and condition' },
  'livshendelser-og-traumer': {
    nb: 'Livshendelser og traumer',
    nn: 'Livshendingar og traume',
    en: 'Life events and trauma',
  },
  'alvorlighet-og-varighet': {
    nb: 'Alvorlighet og varighet',
    nn: 'Alvorsgrad og varigheit',
    en: 'Severity and duration',
  },
  fungering: { nb: 'Fungering', nn: 'Fungering', en: 'Functioning' },
  'selvskading-og-selvmord': {
    nb: 'Selvskading og selvmordsrisiko',
    nn: 'Sjølvskading og sjølvmordsrisiko',
    en: 'Self-harm and suicide risk',
  },
  vold: { nb: 'Vold og voldsrisiko', nn: 'Vald og valdsrisiko', en: 'Violence and violence risk' },
  rusmidler: { nb: 'Rusmidler og legemidler', nn: 'Rusmiddel og legemiddel', en: 'Substances and medicines' },
  'somatisk-helse': { nb: 'Kroppslig helse', nn: 'Kroppsleg helse', en: 'Physical health' },
  levekar: { nb: 'Levekår', nn: 'Levekår', en: 'Living conditions' },
  'familie-og-nettverk': { nb: 'Familie og nettverk', nn: 'Familie og nettverk', en: 'Family and network' },
  'tjenester-og-samarbeid': {
    nb: 'Tjenester og samarbeid',
    nn: 'Tenester og samarbeid',
    en: 'Services and cooperation',
  },
  tvang: { nb: 'Tvang', nn: 'Tvang', en: 'Compulsory care' },
  'sprak-og-tilgang': { nb: 'Språk og tilgang', nn: 'Språk og tilgang', en: 'Language and access' },
}
