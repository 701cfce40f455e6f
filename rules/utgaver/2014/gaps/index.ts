import type { Gap } from '../../../guideline/gaps.js'
import { definisjoner } from './definisjoner.js'
import { eksempler } from './eksempler.js'

/** What the quoted text leaves open, and how it is read here. M as in «mestring»: G1 to G32 are gaps of 2025. */
export const gaps2014: readonly Gap[] = [...definisjoner, ...eksempler]
