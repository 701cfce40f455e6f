import type { Statement } from '../../../src/guideline/statement.js'
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

/** The normative statements of the guide, in the order of the guide. */
export const register: readonly Statement[] = [...r0, ...r1, ...r2, ...r3, ...r4, ...r5, ...r6, ...r7, ...r8, ...r9]

const byId: ReadonlyMap<string, Statement> = new Map(register.map((entry) => [entry.id, entry]))

export const statement = (id: string): Statement | undefined => byId.get(id)
