import type { Decision, DecisionAction } from '../engine/decision.js'
import type { KommuneDecision, OfferedService } from '../engine/kommune-decision.js'
import { inLocale } from './local-texts.js'
import type { Translator } from './translator.js'
import { lower, sayFacts } from './words.js'

/** How many services are named under one action, and how many gaps at the end. */
const SHOWN_SERVICES = 4
const SHOWN_GAPS = 12

/** What the municipality has for one action or the ways of doing it: its services in full, or that there is none. */
export function explainOffers(t: Translator, action: DecisionAction, kommune: KommuneDecision | undefined): string[] {
  if (kommune === undefined) return []
  const own = inLocale(kommune.profile.name, t)
  const services = servicesFor(kommune, action)
  if (services.length > 0) {
    const said = shorten(services.map((service) => sayService(t, service)))
    return [t('kommune.here', { kommune: own, services: said })]
  }
  return kommune.gaps.includes(action.id) ? [t('kommune.nothing', { kommune: own })] : []
}

/** The same by name only, for a line that is there to choose from. */
export function explainOffersBriefly(
  t: Translator,
  action: DecisionAction,
  kommune: KommuneDecision | undefined,
): string {
  const services = kommune === undefined ? [] : servicesFor(kommune, action)
  if (kommune === undefined || services.length === 0) return ''
  const names = shorten(services.map((service) => inLocale(service.name, t)))
  return ` ${t('kommune.here', { kommune: inLocale(kommune.profile.name, t), services: names })}`
}

/** The local rules that carry an action, with the name of the municipality as their source. */
export function explainLocalRules(
  t: Translator,
  action: DecisionAction,
  kommune: KommuneDecision | undefined,
): string[] {
  const rules = kommune?.rules.filter(({ rule }) => action.rules.includes(rule)) ?? []
  if (kommune === undefined || rules.length === 0) return []
  const said = rules.map(
    ({ title, source }) => inLocale(title, t) + (source === undefined ? '' : ` (${inLocale(source, t)})`),
  )
  return [t('kommune.rule', { kommune: inLocale(kommune.profile.name, t), rules: said.join('; ') })]
}

/** Last: what is not for this person, what the municipality lacks, and which profile that is said of. */
export function explainKommune(t: Translator, { kommune, actions }: Decision): string[] {
  if (kommune === undefined) return []
  const { profile, gaps, excluded } = kommune
  const name = inLocale(profile.name, t)
  // what only a missing answer could bring about is not told of
  const demanded = actions.filter(({ certainty }) => certainty !== 'possible')
  const named = new Set(demanded.flatMap(({ id, options }) => [id, ...options.map(({ rule }) => rule)]))
  const lacking = demanded.filter(({ id }) => gaps.includes(id))
  const things = shorten(
    lacking.map(({ id }) => lower(t(`action.${id}`))),
    SHOWN_GAPS,
  )
  const excludedHere = excluded.filter((service) => service.for.some((id) => named.has(id)))
  const outside = excludedHere.map((service) => `${inLocale(service.name, t)} (${t(`excluded.${service.reason}`)})`)
  return [
    name,
    '-'.repeat(name.length),
    ...(outside.length === 0 ? [] : [t('kommune.excluded', { services: outside.join('; ') })]),
    ...(lacking.length === 0 ? [] : [t('kommune.gaps', { things })]),
    t('kommune.profile', {
      kommune: name,
      version: profile.version,
      fingerprint: profile.fingerprint.slice(0, 12),
    }),
    '',
  ]
}

/** For the action as a whole first, then for the ways of doing it; each service once. */
function servicesFor({ offers }: KommuneDecision, { id, options }: DecisionAction): readonly OfferedService[] {
  const wanted = [id, ...options.map(({ rule }) => rule)]
  const found = wanted.flatMap((one) => offers.find((offer) => offer.for === one)?.services ?? [])
  return [...new Map(found.map((service) => [service.id, service])).values()]
}

/** A number that was made up is never shown: somebody might ring it. */
function sayService(t: Translator, service: OfferedService): string {
  const { name, certainty, dependsOn, granted, openingHours, contact } = service
  const marks = [
    ...(certainty === 'possible' ? [t('kommune.perhaps', { facts: sayFacts(t, dependsOn) })] : []),
    t(`granted.${granted}`),
    ...(openingHours === undefined ? [] : [lower(inLocale(openingHours, t))]),
    ...(contact?.placeholder === true ? [t('kommune.placeholder')] : []),
    ...(contact?.phone === undefined || contact.placeholder === true
      ? []
      : [t('kommune.phone', { phone: contact.phone })]),
  ]
  return `${inLocale(name, t)} (${marks.join('; ')})`
}

const shorten = (items: readonly string[], most = SHOWN_SERVICES): string =>
  items.length <= most ? items.join('; ') : `${items.slice(0, most).join('; ')} …`
