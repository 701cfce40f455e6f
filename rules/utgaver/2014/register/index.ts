import type { Statement } from '../../../../src/guideline/statement.js'
import { s0 } from './s0.js'
import { s1 } from './s1.js'
import { s2 } from './s2.js'
import { s3 } from './s3.js'

/** What the report quotes of the guide of 2014: the definitions and the examples, in its order. */
export const register2014: readonly Statement[] = [...s0, ...s1, ...s2, ...s3]
