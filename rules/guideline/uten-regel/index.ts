import type { NotCarried } from '../not-carried.js'
import { plassering } from './plassering.js'
import { r0 } from './r0.js'
import { r1 } from './r1.js'
import { r2 } from './r2.js'
import { r3 } from './r3.js'
import { r4 } from './r4.js'
import { r5 } from './r5.js'
import { r6 } from './r6.js'
import { r7 } from './r7.js'
import { r8 } from './r8.js'
import { r9 } from './r9.js'

/** Every statement about one person that has no rule, with the reason. */
export const notCarried: NotCarried = {
  ...r0,
  ...r1,
  ...r2,
  ...r3,
  ...r4,
  ...r5,
  ...r6,
  ...r7,
  ...r8,
  ...r9,
  ...plassering,
}
