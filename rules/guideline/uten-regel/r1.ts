import type { NotCarried } from '../not-carried.js'

/** Every statement of R1 that concerns one person has a rule. */
export const r1: NotCarried = {}
