import type { Decision, Forlop } from 'forlop'
import { missingParts, type PlanId } from 'forlop/pathways'
import type { Case } from '../case/case'
import { strengthWord } from '../decision/words'
import { sayDay } from '../fields/day'
import type { Saying } from '../forlop/saying'
import { pathwayTitle } from '../forlop/words'
import { filledOf, isBegun } from '../planer/filled'
import { planOf } from '../planer/plans'
import { measureTitle } from '../tiltak/measureTitle'
import { inline, items, pageOf, section } from './lines'
import { pathwayLines } from './pathwayLines'
import { placesIn } from './places'
import { texts } from './texts'

interface Told {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
  readonly saying: Saying
  readonly today: string
}

/** The summary for the record: the page of the library, and what was chosen, departed from, begun and planned. */
export function forRecord(told: Told): string {
  const { one, decision, forlop, saying, today } = told
  const { t, locale } = saying
  const running = [...(one.pathway === null ? [] : [one.pathway]), ...Object.values(one.pakkeforlop)]
  return pageOf(
    section(t(texts.recordHeading), [t(texts.made, { day: sayDay(today, locale) })], '='),
    section(t(texts.matters), one.mattersToMe.trim() === '' ? [] : [one.mattersToMe.trim()]),
    section(t(texts.suggestion), [forlop.explain(decision, { locale }).trim()]),
    section(t(texts.measures), items(one.measures.map((measure) => measureTitle(t, measure, decision)))),
    section(t(texts.overrides), items(one.overrides.map((override) => departure(override, told)))),
    ...(running.length === 0 ? [[t(texts.notBegun), '']] : []),
    ...running.map((instance) =>
      section(t(pathwayTitle(instance.pathway)), pathwayLines(instance, placesIn(instance, t), saying, today)),
    ),
    section(t(texts.plans), items(planLines(told))),
  )
}

function departure({ action, departsFrom, reason, by, at }: Case['overrides'][number], { saying }: Told): string {
  const { t, locale } = saying
  const level = /^hovedforlop-[123]$/.test(action)
  const what = level ? t(pathwayTitle(action)) : saying.action(action)
  const strength = departsFrom === null ? '' : ` [${t(strengthWord[departsFrom.strength]!).toLowerCase()}]`
  return `${what}${strength}. ${t(texts.byAt, { reason: sentence(reason), by: inline(by), day: sayDay(at, locale) })}`
}

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? inline(text) : `${inline(text)}.`)

function planLines({ one, saying: { t } }: Told): readonly string[] {
  return Object.values(one.plans)
    .filter(isBegun)
    .map((draft) => {
      const definition = planOf(draft.plan as PlanId)
      const missing = missingParts(definition, filledOf(draft), one.kartlegging)
      const plan = t(definition.title)
      return missing.length === 0
        ? t(texts.planWhole, { plan })
        : t(texts.planMissing, { plan, parts: missing.map(({ title }) => t(title)).join('; ') })
    })
}
