import type { Decision, Kartlegging } from 'forlop'
import type { FactName } from '../decision/content'
import { factsOfTopic } from './topics'

/** A question is relevant when it is answered already, or when its answer could still change something. */
export function relevantFacts(topic: string, kartlegging: Kartlegging, { missing }: Decision): readonly FactName[] {
  const open = new Set(missing.map(({ fact }) => fact))
  return factsOfTopic(topic).filter((name) => kartlegging[name] !== undefined || open.has(name))
}

export interface Progress {
  readonly answered: number
  readonly count: number
}

/** An answer is also a reason why there is none: somebody has asked. */
export function progressOf(topic: string, kartlegging: Kartlegging, decision: Decision): Progress {
  const relevant = relevantFacts(topic, kartlegging, decision)
  return { count: relevant.length, answered: relevant.filter((name) => kartlegging[name] !== undefined).length }
}
