import { actions, facts, omfang, rules, sources } from '../rules/catalogue.js'
import { guide } from '../rules/guideline/guide.js'
import { content2014 } from '../rules/utgaver/2014/content.js'
import type { Content } from './engine/content.js'

/** The editions of the guide that can be asked. */
export const editions = {
  '2025': { guide, facts, actions, rules, sources, scope: omfang },
  '2014': content2014,
} as const satisfies { readonly [edition: string]: Content }

export type Edition = keyof typeof editions
