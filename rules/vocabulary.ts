import { vocabulary } from '../src/kartlegging/vocabulary.js'
import type { Condition } from '../src/logic/condition.js'
import type { ActionId } from './handlinger/index.js'
import type { facts } from './kartlegging/index.js'

export { all, always, any, not } from '../src/logic/condition.js'
export const { is, includes, atLeast, atMost } = vocabulary<typeof facts>()

/** The person is, or can be, in one of these hovedforlop. */
export const hovedforlop = (...levels: (1 | 2 | 3)[]): Condition => ({ level: levels })

/** Do this: an action of the catalogue, by id. */
export const action = (id: ActionId): { readonly action: ActionId } => ({ action: id })
