import type { Decision, Forlop } from 'forlop'
import { missingParts, type PlanId } from 'forlop/pathways'
import type { Case, Locale } from '../case/case'
import { actionTitle } from '../decision/content'
import { strengthWord } from '../decision/words'
import { sayDay } from '../fields/day'
import { pathwayTitle } from '../forlop/words'
import { filledOf, isBegun } from '../planer/filled'
import { planOf } from '../planer/plans'
import { inline, items, pageOf, section, type Say } from './lines'
import { pathwayLines } from './pathwayLines'
import { placesIn } from './places'
import { texts } from './texts'

interface Told {
  readonly one: Case
  readonly decision: Decision
  readonly forlop: Forlop
  readonly t: Say
  readonly locale: Locale
  readonly today: string
}

/** The summary for the record: the page of the library, and what was chosen, departed from, begun and planned. */
export function forRecord(told: Told): string {
  const { one, decision, forlop, t, locale, today } = told
  const running = [...(one.pathway === null ? [] : [one.pathway]), ...Object.values(one.pakkeforlop)]
  return pageOf(
    section(t(texts.recordHeading), [t(texts.made, { day: sayDay(today, locale) })], '='),
    section(t(texts.matters), one.mattersToMe.trim() === '' ? [] : [one.mattersToMe.trim()]),
    [forlop.explain(decision, { locale }).trim(), ''],
    section(t(texts.measures), items(one.measures.map(({ title }) => title))),
    section(t(texts.overrides), items(one.overrides.map((override) => departure(override, told)))),
    ...(running.length === 0 ? [[t(texts.notBegun), '']] : []),
    ...running.map((instance) =>
      section(t(pathwayTitle(instance.pathway)), pathwayLines(instance, placesIn(instance, t), t, locale, today)),
    ),
    section(t(texts.plans), items(planLines(told))),
  )
}

function departure({ action, departsFrom, reason, by, at }: Case['overrides'][number], { t, locale }: Told): string {
  const level = /^hovedforlop-[123]$/.test(action)
  const what = level ? t(pathwayTitle(action)) : t(actionTitle(action))
  const strength = departsFrom === null ? '' : ` [${t(strengthWord[departsFrom.strength]!).toLowerCase()}]`
  return `${what}${strength}. ${t(texts.byAt, { reason: sentence(reason), by: inline(by), day: sayDay(at, locale) })}`
}

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? inline(text) : `${inline(text)}.`)

function planLines({ one, t }: Told): readonly string[] {
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
