import type { Decision } from 'forlop'
import type { PlanId } from 'forlop/pathways'
import type { Case } from '../case/case'
import { sayDay } from '../fields/day'
import type { Saying } from '../forlop/saying'
import { valueLabel } from '../forlop/words'
import { isBegun } from '../planer/filled'
import { planIds, planOf } from '../planer/plans'
import { measureTitle } from '../tiltak/measureTitle'
import { items, pageOf, section, type Say } from './lines'
import { placesIn } from './places'
import { texts } from './texts'

interface Told {
  readonly one: Case
  readonly decision: Decision
  readonly saying: Saying
  readonly today: string
}

/**
 * The sheet for the person, in plain language: their own words, what was chosen and agreed, and whom to contact. Nothing
 * is said of them that they, the library or the agreements do not say; no finding, no severity, no risk.
 */
export function forPerson({ one, decision, saying, today }: Told): string {
  const { t, locale } = saying
  const { pathway } = one
  const begun = Object.values(one.plans).filter(isBegun)
  const ahead = (pathway?.context.agreed ?? []).filter(({ metOn, day }) => metOn === undefined && day >= today)
  const chosen = one.measures.map((measure) => service(measure, decision, saying))
  const agreed = Object.values(pathway?.context.measures ?? {}).flatMap(({ id, title, status }) =>
    status === 'ended' || one.measures.some((measure) => measure.id === id) ? [] : [title],
  )
  const help = [...chosen, ...agreed]
  return pageOf(
    section(t(texts.personHeading), [`${t(texts.yours)} ${t(texts.made, { day: sayDay(today, locale) })}`], '='),
    section(t(texts.mattersToYou), one.mattersToMe.trim() === '' ? [] : [one.mattersToMe.trim()]),
    section(t(texts.help), help.length === 0 ? [t(texts.noHelp)] : items(help)),
    section(
      t(texts.whereYouAre),
      pathway === null
        ? []
        : [
            t(texts.whereYouAreIn, { places: placesIn(pathway, t)[0] ?? '' }),
            t(texts.begins, { day: sayDay(pathway.history[0]!.at, locale) }),
          ],
    ),
    section(t(texts.ahead), items(ahead.map(({ what, day }) => `${sayDay(day, locale)}: ${t(valueLabel(what))}`))),
    section(
      t(texts.yourPlans),
      items(
        begun.map(({ plan, agreed }) => {
          const title = t(planOf(plan as PlanId).title)
          return agreed === undefined
            ? t(texts.planMade, { plan: title })
            : t(texts.planAgreed, { plan: title, day: sayDay(agreed, locale) })
        }),
      ),
    ),
    section(t(texts.contacts), contacts(one, t)),
  )
}

/** A measure, and how to reach it where the municipality says so. What was made up for show is not told. */
function service(measure: Case['measures'][number], decision: Decision, { t }: Saying): string {
  const offered = decision.kommune?.offers.flatMap(({ services }) => services).find(({ id }) => id === measure.service)
  const { contact, openingHours } = offered ?? {}
  const reach = contact === undefined || contact.placeholder === true ? [] : [contact.phone, contact.address]
  const told = [measureTitle(t, measure, decision), openingHours && t(openingHours), ...reach]
  return told.filter((part) => part !== undefined && part !== '').join('. ')
}

/** The people named in the part of the krise- og mestringsplan on whom to contact, and the numbers that the library prints there. */
function contacts(one: Case, t: Say): readonly string[] {
  const id = planIds[0]!
  const part = planOf(id).parts.find(({ kind, note }) => kind === 'people' && note !== undefined)
  if (part === undefined) return []
  const value = one.plans[id]?.parts[part.id]
  const people = Array.isArray(value) ? (value as readonly { readonly name: string; readonly phone?: string }[]) : []
  return [
    ...items(
      people.flatMap(({ name, phone }) => (name.trim() === '' ? [] : [[name, phone].filter(Boolean).join(', ')])),
    ),
    t(part.note!),
  ]
}
