import type { Kartlegging } from '../../src/index.js'

/**
 * Where `assess` was found to part from the sources as they are read here. So that everything else can be compared, the
 * interpreter follows `assess` in these, unless it is told not to. A test holds that each is still there: when one is
 * mended, it is taken out here.
 */
export interface Departure {
  /** `careful` where nothing is said. */
  readonly reading?: 'careful' | 'literal'
  readonly witness: Kartlegging
  readonly sources: string
  readonly assess: string
}

const adult = {
  alder: 40,
  problemomrade: ['psykisk-helse'],
  nyoppstatt: false,
  tilbakevendende: false,
  vedvarerEllerForverres: false,
  funksjonsfall: 'ingen',
  selvskading: 'nei',
  rusutlostPsykoseGjentattEllerAlvorlig: false,
} satisfies Kartlegging

export const departures = {
  'psychosis-not-ticked': {
    witness: {
      ...adult,
      tilstander: [],
      rusutlostPsykoseGjentattEllerAlvorlig: true,
      alvorlighet: 'mild',
      varighet: 'kortvarig',
    },
    sources: 'A repeated or severe drug-induced psychosis is never below 2 (R6.05, R6.88): possible 2.',
    assess: 'The yes counts for the placing only where `tilstander` holds `rusutlost-psykose` too: possible 1.',
  },
  'acute-psychosis-is-new-and-severe': {
    witness: { ...adult, tilstander: ['psykose-god-prognose'], varighet: 'kortvarig' },
    sources: 'Acute psychosis is new and severe, so `henvis-nyoppstatt-alvorlig` should be done (R6.04, R6.15).',
    assess: 'Only where `alvorlighet` and `nyoppstatt` say so as well.',
  },
  'psychotic-disorder-keeps-three-open': {
    witness: { ...adult, tilstander: ['psykoselidelse'], alvorlighet: 'alvorlig', varighet: 'kortvarig' },
    sources: 'Named for hovedforlop 3 with no condition on severity or duration (R7.07): 3 stays possible.',
    assess: 'At least 2, and 3 only when severe and long-lasting: possible 2.',
  },
  'problematic-use-beside-anxiety': {
    witness: {
      ...adult,
      tilstander: ['angst', 'problematisk-rusmiddelbruk'],
      nyoppstatt: true,
      alvorlighet: 'moderat',
      varighet: 'kortvarig',
    },
    sources:
      'Only the four named conditions are surely 1 when moderate (row 4, G1), the higher level counts (G18): 1, 2.',
    assess: 'Problematic use alone gives 1 and 2, beside new anxiety, depression, sleep problems or stress only 1.',
  },
  'lasting-self-harm-by-the-letter': {
    reading: 'literal',
    witness: {
      ...adult,
      tilstander: [],
      selvskading: 'vedvarende-eller-alvorlig',
      alvorlighet: 'mild',
      varighet: 'kortvarig',
    },
    sources:
      'By the letter too, lasting or severe self-harm is not 1, and no sentence says where it goes (R5.09): none.',
    assess: 'Left in 1, with the contact that is recommended there (R3.03, R5.30).',
  },
  'cleared-referral-stays-precautionary': {
    witness: { alder: 40, alvorlighet: 'alvorlig', varighet: 'langvarig', oppfolgingISpesialisthelsetjenesten: true },
    sources:
      'Follow-up is known to exist; only an unknown course could bring the referral about (R6.21, G4): possible.',
    assess: '`henvis-pasientforlop` is precautionary, as if the fact that clears it (R7.10, row 7) were not known.',
  },
  'no-level-and-unknown-age': {
    reading: 'literal',
    witness: {
      ...adult,
      alder: { absent: 'asked-declined' },
      tilstander: [],
      alvorlighet: 'moderat',
      voldsrisiko: 'forhoyet',
    },
    sources:
      'What a known finding demands whatever the level (R9.02, R9.05) is precautionary while the age is unknown.',
    assess: 'Only possible, as there is no level by the letter at which it could be demanded.',
  },
} as const satisfies { readonly [id: string]: Departure }

export type DepartureId = keyof typeof departures

export const departureIds = Object.keys(departures) as DepartureId[]
