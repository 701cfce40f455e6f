import type { FilledPlan } from '../../../src/plan/plan.js'

/** A crisis and coping plan of a person who does not exist. */
export const krise: FilledPlan = {
  plan: 'krise-og-mestringsplan',
  version: '1',
  madeWith: {
    person: true,
    others: [
      { name: 'Ola Dunk', relation: 'bror' },
      { name: 'Kari Dunk', relation: 'koordinator', phone: '900 00 000' },
    ],
  },
  agreed: '2026-03-05',
  evaluate: ['2026-12-07', '2026-06-05'],
  parts: {
    'tidlige-tegn': ['Sover under fire timer', 'Svarer ikke på telefonen'],
    'utlosende-situasjoner': { absent: 'not-applicable' },
    'egne-tiltak': ['Gå tur', 'Ikke drikke'],
    'har-hjulpet': ['Besøk hver dag i en uke'],
    'onsker-ikke': ['Innleggelse uten at bror er varslet'],
    'tiltak-ved-forverring': [{ who: 'Kari Dunk', what: 'kommer samme dag' }],
    kontakt: [{ name: 'Ola Dunk', relation: 'bror', phone: '900 00 001' }],
    'tjenestenes-ansvar': [
      { who: 'Kommunen', what: 'daglig kontakt' },
      { who: 'Fastlegen', what: 'gå gjennom legemidlene', by: '2026-03-20' },
    ],
    'parorendes-bidrag': { absent: 'asked-declined' },
    'barn-og-kjaledyr': [{ name: 'Ola Dunk', relation: 'tar hunden' }],
  },
}
