import type { EventDefinitions } from '../../pathway/event.js'
import { eventSystem } from '../record/systems.js'
import type { CodeableConcept } from '../record/elements.js'
import type { PlanWords } from './plan-words.js'
import type { PlanDefinitionAction } from './types.js'

export const eventActionId = (event: string): string => `event-${event}`

export const eventConcept = ({ fhir }: Pick<PlanWords, 'fhir'>, event: string, title: string): CodeableConcept => ({
  coding: [{ system: eventSystem(fhir), code: event, display: title }],
  text: title,
})

/** What can happen in a pathway, each once: steps wait for it, and time limits run from it and to it. */
export const eventActions = (words: PlanWords, events: EventDefinitions): PlanDefinitionAction => ({
  id: 'events',
  title: words.t('plan.events'),
  groupingBehavior: 'logical-group',
  action: Object.entries(events).map(([event, { title, needs = {} }]) => ({
    id: eventActionId(event),
    title: title[words.locale],
    ...(Object.keys(needs).length === 0
      ? {}
      : { description: words.t('plan.needs', { fields: Object.keys(needs).join(', ') }) }),
    code: [eventConcept(words, event, title[words.locale])],
  })),
})
