import { createForlop, type Kartlegging } from '../../src/index.js'
import type { Status } from './status.js'

/** What the sentences of the guide say by themselves, without our reading of the gaps. */
export const literal = createForlop({ reading: 'literal' })

/** What the literal reading says of one rule: it has no derived rules. */
export const literalStatusOf = (rule: string, kartlegging: Kartlegging): Status | 'not-in-force' =>
  literal.assess(kartlegging).trace.find((entry) => entry.rule === rule)?.status ?? 'not-in-force'
