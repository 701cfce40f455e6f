import { actions, facts, omfang, rules, sources } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import type { Content } from '../../../src/engine/content.js'

/** The guide as the engine is given it. */
export const content: Content = { guide, facts, actions, rules, sources, scope: omfang }
