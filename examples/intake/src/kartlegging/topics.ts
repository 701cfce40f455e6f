import { temaer } from 'forlop/rules'
import type { Locale } from '../case/case'
import { factNames, factOf, type FactName } from '../decision/content'

/** What matters to the person comes before every topic that decides something. */
export const firstTopic = 'mattersToMe'

/** The topics in the order of a conversation: that of the facts. */
export const topicIds: readonly string[] = [...new Set(factNames.map((name) => factOf(name).topic))]

export const topicsAndFirst: readonly string[] = [firstTopic, ...topicIds]

const factsByTopic = new Map(topicIds.map((id) => [id, factNames.filter((name) => factOf(name).topic === id)]))
export const factsOfTopic = (topic: string): readonly FactName[] => factsByTopic.get(topic) ?? []

/** A topic's heading. */
export const topicHeading = (topic: string, locale: Locale): string => temaer[topic]?.[locale] ?? topic
