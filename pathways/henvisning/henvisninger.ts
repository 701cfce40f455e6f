import type { Checklist } from '../../src/plan/checklist.js'
import { psykiskHelsevernBarnOgUnge, psykiskHelsevernVoksne } from './psykisk-helsevern.js'
import { tsb } from './tsb.js'

/** What a referral should hold, by who it goes to. */
export const henvisninger = {
  'psykisk-helsevern-voksne': psykiskHelsevernVoksne,
  'psykisk-helsevern-barn-og-unge': psykiskHelsevernBarnOgUnge,
  tsb,
} as const satisfies { readonly [to: string]: Checklist }

export type HenvisningTo = keyof typeof henvisninger
