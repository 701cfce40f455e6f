import type { Text } from '../../src/guideline/text.js'
import type { LimitSource } from '../../src/pathway/limit.js'
import { kilder } from '../frister/kilder.js'

/** A code of the national patient register for a type of pathway. */
export interface NprType {
  readonly code: string
  readonly title: Text
  readonly source: LimitSource
}

/** The code system of the types. Its number has been read; the OID follows a pattern, and nobody has checked it. */
export const kodeverk = {
  number: '9321',
  oid: '2.16.578.1.12.4.1.1.9321',
  oidStatus: 'unverified',
} as const

const source = kilder.kodeveileder

/** The types that the guide to coding lists. It has none for the four pathways of one condition. */
export const nprTypes: { readonly [pathway: string]: NprType } = {
  'pakkeforlop-tsb': {
    code: 'D01',
    title: {
      nb: 'Tverrfaglig spesialisert rusbehandling (TSB)',
      nn: 'Tverrfagleg spesialisert rusbehandling (TSB)',
      en: 'Interdisciplinary specialised substance use treatment (TSB)',
    },
    source,
  },
  'pakkeforlop-psykisk-helsevern-voksne': {
    code: 'D11',
    title: {
      nb: 'Utredning og behandling i psykisk helsevern, voksne',
      nn: 'Utgreiing og behandling i psykisk helsevern, vaksne',
      en: 'Assessment and treatment in mental health care, adults',
    },
    source,
  },
  'pakkeforlop-psykisk-helsevern-barn-og-unge': {
    code: 'D12',
    title: {
      nb: 'Utredning og behandling i psykisk helsevern, barn og unge',
      nn: 'Utgreiing og behandling i psykisk helsevern, barn og unge',
      en: 'Assessment and treatment in mental health care, children and young people',
    },
    source,
  },
}

const sted = 'helsedirektoratet.no/nasjonale-forlop'

/** Where to look a type up that the guide to coding does not list. */
export const slaOppType: Text = {
  nb: `Kodeveilederen har ingen egen type for dette forløpet. Slå opp på ${sted}, eller spør FHI, som eier registeret.`,
  nn: `Kodeveilederen har ingen eigen type for forløpet. Slå opp på ${sted}, eller spør FHI, som eig registeret.`,
  en: `The guide to coding has no type for this pathway. Look at ${sted}, or ask FHI, which owns the register.`,
}

/** Where to look up the codes of events, none of which has been found. */
export const slaOppHendelse: Text = {
  nb: `Koden er ikke funnet. Slå opp i kodeveilederen på ${sted}, og gi den i en egen tabell.`,
  nn: `Koden er ikkje funnen. Slå opp i kodeveilederen på ${sted}, og gi han i ein eigen tabell.`,
  en: `The code has not been found. Look it up in the guide to coding at ${sted}, and give it in a table of your own.`,
}
