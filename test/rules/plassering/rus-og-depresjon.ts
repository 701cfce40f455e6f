import { hovedforlop1 } from '../profiles.js'

/** Substance use with a depression that has come back: mild and short-lived, with some loss of function. */
export const rusOgDepresjon = {
  ...hovedforlop1,
  problemomrade: ['psykisk-helse', 'rusmidler'],
  tilstander: ['depresjon'],
  nyoppstatt: false,
  tilbakevendende: true,
  funksjonsfall: 'noe',
} as const

/** The same, where a condition and not the kind of problem says that substances are used. */
export const avhengigOg = { ...rusOgDepresjon, problemomrade: ['psykisk-helse'] } as const
