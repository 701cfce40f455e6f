import { facts as allFacts } from '../../../rules/kartlegging/index.js'
import { temaer } from '../../../rules/kartlegging/temaer.js'
import type { Facts } from '../../kartlegging/fact.js'

/** The question of a fact is called what the fact is called, the group of a topic what the topic is. */
const facts: Facts = allFacts

/** The question of why a number is missing: a number cannot be chosen from a list that also has reasons. */
export const absentLinkId = (fact: string): string => `${fact}.absent`

/** The text that helps to answer. */
export const helpLinkId = (fact: string): string => `${fact}.help`

/** Is it a question of the form, the heading of a group or a help text, or nothing that the form has? */
export function kindOfLinkId(linkId: string): 'question' | 'text' | undefined {
  if (Object.hasOwn(temaer, linkId)) return 'text'
  const name = linkId.replace(/\.\w+$/, '')
  if (!Object.hasOwn(facts, name)) return undefined
  if (linkId === name) return 'question'
  if (linkId === helpLinkId(name)) return 'text'
  return linkId === absentLinkId(name) && facts[name]!.kind === 'whole-number' ? 'question' : undefined
}
