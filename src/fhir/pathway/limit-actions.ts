import type { LimitSource, TimeLimit, Unit } from '../../pathway/limit.js'
import { canonical } from '../names.js'
import type { Extension, Quantity, Range, RelatedArtifact } from '../record/elements.js'
import { timeLimitSystem } from '../record/systems.js'
import { eventActionId } from './event-actions.js'
import type { PlanWords } from './plan-words.js'
import type { PlanDefinitionAction, PlanDefinitionRelatedAction } from './types.js'

/** The time limits of a pathway: what must have happened, within how long after what. */
export const limitActions = (words: PlanWords, limits: readonly TimeLimit[]): PlanDefinitionAction => ({
  id: 'limits',
  title: words.t('plan.limits'),
  groupingBehavior: 'logical-group',
  action: limits.map((limit, index) => limitAction(words, limit, index)),
})

function limitAction(words: PlanWords, limit: TimeLimit, index: number): PlanDefinitionAction {
  const { t, locale, fhir } = words
  const { id, title, note, from, to, restartedBy, alsoMetBy = [], status } = limit
  return {
    id: `limit-${index + 1}`,
    extension: [{ url: canonical(fhir, 'StructureDefinition', 'limit-status'), valueCode: status }],
    title: title[locale],
    ...(note === undefined ? {} : { description: note[locale] }),
    textEquivalent: [within(words, limit), t(`plan.${limit.legalWeight}`)].join(' '),
    code: [{ coding: [{ system: timeLimitSystem(fhir), code: id, display: title[locale] }], text: title[locale] }],
    documentation: [sourceOf(limit.source)],
    trigger: [to, ...alsoMetBy].map((name) => ({ type: 'named-event', name })),
    relatedAction: [from, ...(restartedBy === undefined ? [] : [restartedBy])].map((event) =>
      related(words, limit, event),
    ),
  }
}

/** The time in words. Where nobody has verified the number: where to look it up, never a guess. */
function within({ t, locale }: PlanWords, { number, unit, lookUp }: TimeLimit): string {
  if (number === null) return lookUp![locale]
  return number === 0 ? `${t('plan.same-day')}.` : `${t(`plan.${unit}`, { count: number })}.`
}

const related = (words: PlanWords, limit: TimeLimit, event: string): PlanDefinitionRelatedAction => ({
  ...(limit.number !== null && limit.unit === 'virkedager' ? { extension: [workingDays(words)] } : {}),
  actionId: eventActionId(event),
  relationship: 'after',
  ...offset(words, limit),
})

/** At most so long, and at least so long where the source gives a range. */
function offset({ t }: PlanWords, { number, minimum, unit }: TimeLimit): { readonly offsetRange?: Range } {
  if (number === null) return {}
  const days = (value: number): Quantity => quantity(value, unit, t(`plan.unit.${unit}`))
  return { offsetRange: { ...(minimum === undefined ? {} : { low: days(minimum) }), high: days(number) } }
}

/** UCUM has days, and no working days: a code would make ten working days into ten days. */
const quantity = (value: number, kind: Unit, unit: string): Quantity =>
  kind === 'virkedager' ? { value, unit } : { value, unit, system: 'http://unitsofmeasure.org', code: 'd' }

/** Says to machines what the unit says to people. */
const workingDays = ({ fhir }: PlanWords): Extension => ({
  url: canonical(fhir, 'StructureDefinition', 'working-days'),
  valueBoolean: true,
})

export const sourceOf = ({ key, title, publisher, url }: LimitSource): RelatedArtifact => ({
  type: 'citation',
  label: key,
  display: publisher === undefined ? title : `${publisher}: ${title}`,
  ...(url === undefined ? {} : { url }),
})
