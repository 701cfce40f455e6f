import type { Kartlegging } from '../../src/index.js'

/** A person in hovedforlop 1, with everything known that could change that. */
export const hovedforlop1 = {
  alder: 40,
  problemomrade: ['psykisk-helse'],
  alvorlighet: 'mild',
  varighet: 'kortvarig',
  funksjonsfall: 'ingen',
  tilstander: ['angst'],
  nyoppstatt: true,
  tilbakevendende: false,
  vedvarerEllerForverres: false,
  rusutlostPsykoseGjentattEllerAlvorlig: false,
  selvskading: 'nei',
} as const satisfies Kartlegging

/** A person in hovedforlop 2: a mild problem that lasts. */
export const hovedforlop2 = { ...hovedforlop1, varighet: 'langvarig', nyoppstatt: false } as const satisfies Kartlegging

/** A person in hovedforlop 3: severe and lasting. */
export const hovedforlop3 = {
  ...hovedforlop1,
  alvorlighet: 'alvorlig',
  varighet: 'langvarig',
  nyoppstatt: false,
} as const satisfies Kartlegging

/** An adult of whom nothing else is known. */
export const ukjent = { alder: 40 } as const satisfies Kartlegging
