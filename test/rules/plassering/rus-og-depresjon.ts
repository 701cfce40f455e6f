import { hovedforlop1 } from '../profiles.js'

/** Substance use with a depression that has come back: mild and short-lived, with some loss of function. */
export const rusOgDepresjon = {
  ...hovedforlop1,
  problemomrade: ['psykisk-helse', 'rusmidler'],
  tilstander: ['depresjon'],
  nyoppstatt: false,
  tilbakevendende: true,
  funksjonsfall: 'noe',
  hoytAlkoholforbruk: false,
  illegaleRusmidler: false,
  injiserer: false,
} as const

/** The same, where neither the kind of problem nor anything else yet says that substances are used. */
export const utenRus = { ...rusOgDepresjon, problemomrade: ['psykisk-helse'] } as const

/** The same, where nobody has asked what is used. */
export const rusIkkeSpurt = {
  ...utenRus,
  hoytAlkoholforbruk: undefined,
  illegaleRusmidler: undefined,
  injiserer: undefined,
} as const

/** Use as it can be told without a substance use problem, each way by itself. */
export const bruk = [
  ['high alcohol consumption', { hoytAlkoholforbruk: true }],
  ['illegal drugs', { illegaleRusmidler: true }],
  ['injecting', { injiserer: true }],
] as const
