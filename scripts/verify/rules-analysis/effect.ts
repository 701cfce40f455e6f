import type { CompiledRule } from '../../../src/engine/compile.js'
import type { Rule } from '../../../src/engine/rule.js'
import { FALSE } from '../../../src/logic/diagram.js'

/** The rule applies to somebody. */
export const holdsAnywhere = ({ holds }: CompiledRule): boolean => holds.some !== FALSE || holds.every !== FALSE

/** What a rule speaks to: an action, or the level. */
export const effectOf = ({ then }: Rule): string => ('action' in then ? then.action : 'hovedforlop')
/** Rules with options each add their own: they speak to one action, but not to the same outcome. */
export const isBare = ({ then }: Rule): boolean => !('option' in then)
