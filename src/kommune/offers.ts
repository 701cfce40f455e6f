import type { ActionDefinition, Actions } from '../engine/action.js'
import type { DecisionAction } from '../engine/decision.js'
import { deepFreeze } from '../engine/freeze.js'
import type {
  ExcludedService,
  KommuneDecision,
  LocalRuleNote,
  OfferedService,
  Offer,
} from '../engine/kommune-decision.js'
import type { Facts } from '../kartlegging/fact.js'
import { fitOf, type Fit, type Person } from './fit.js'
import { localRuleId } from './local-content.js'
import type { KommuneProfile } from './profile.js'
import { limitsOf, servicesOf, type Limit, type OwnedService } from './target-group.js'

/** What a profile says of the actions of one person. */
export type OffersFor = (person: Person, actions: readonly DecisionAction[]) => KommuneDecision

interface Entry extends OwnedService {
  readonly limits: readonly Limit[]
}

/** Reads a checked profile once; what it returns is a pure function of the decision. */
export function createOffers(profile: KommuneProfile, actions: Actions, facts: Facts): OffersFor {
  const entries = servicesOf(profile).map((owned): Entry => ({ ...owned, limits: limitsOf(owned.service) }))
  const realising = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const id of entry.service.realises) realising.set(id, [...(realising.get(id) ?? []), entry])
  }
  const having = (...ids: readonly string[]): readonly Entry[] => [
    ...new Set(ids.flatMap((id) => realising.get(id) ?? nobody)),
  ]
  const { id, name, version, checked } = profile
  const said = deepFreeze({ id, name, version, fingerprint: checked.fingerprint })
  const notes = notesOf(profile)
  return (person, decided) => {
    const fits = new Map(entries.map((entry) => [entry, fitOf(entry.limits, person, facts)]))
    const isForThePerson = (entry: Entry): boolean => fits.get(entry)!.fits !== 'no'
    const excluded = new Map<Entry, string[]>()
    const offers: Offer[] = []
    const gaps: string[] = []
    const offer = (wanted: string, chosen: readonly Entry[]): void => {
      for (const entry of chosen) {
        if (!isForThePerson(entry)) excluded.set(entry, [...(excluded.get(entry) ?? []), wanted])
      }
      const services = chosen.flatMap((entry) => offered(entry, fits.get(entry)!)).sort(certainFirst)
      if (services.length > 0) offers.push({ for: wanted, services })
    }
    for (const action of decided) {
      const { id, to = [], options, kind } = action
      const whole = having(id, ...to)
      const isNeeded = needsSomebody(action, actions[id]!)
      offer(id, whole)
      const hasWhole = whole.some(isForThePerson)
      if (isNeeded && !hasWhole && !having(...options.map(({ rule }) => rule)).some(isForThePerson)) gaps.push(id)
      for (const { rule } of options) {
        const part = having(rule)
        offer(rule, part)
        // who has the whole has each way of doing it
        if (isNeeded && kind === 'service' && !hasWhole && !part.some(isForThePerson)) gaps.push(rule)
      }
    }
    const held = new Set(decided.flatMap(({ rules }) => rules))
    return deepFreeze({
      profile: said,
      offers,
      gaps,
      excluded: [...excluded].map(([entry, wanted]) => exclusion(entry, fits.get(entry)!, wanted)),
      rules: notes.filter(({ rule }) => held.has(rule)),
    })
  }
}

const nobody: readonly Entry[] = []

const certainFirst = (a: OfferedService, b: OfferedService): number => a.dependsOn.length - b.dependsOn.length

/** A service has to be run by somebody, and a duty done by somebody; what is the same everywhere needs no offer. */
export const needsSomebody = (
  { kind, strength }: Pick<DecisionAction, 'kind' | 'strength'>,
  { needsNoService }: ActionDefinition,
): boolean => needsNoService === undefined && (kind === 'service' || strength === 'shall')

function offered({ kind, service }: Entry, fit: Fit): OfferedService[] {
  if (fit.fits === 'no') return []
  const { id, name, granted, targetGroup, openingHours, capacity, contact } = service
  return [
    {
      id,
      kind,
      name,
      certainty: fit.fits,
      dependsOn: fit.dependsOn,
      granted,
      ...(targetGroup && { targetGroup }),
      ...(openingHours && { openingHours }),
      ...(capacity && { capacity }),
      ...(contact && { contact }),
    },
  ]
}

const exclusion = ({ kind, service }: Entry, fit: Fit, wanted: readonly string[]): ExcludedService => ({
  id: service.id,
  kind,
  name: service.name,
  reason: (fit as Extract<Fit, { fits: 'no' }>).reason,
  for: [...new Set(wanted)],
})

const notesOf = (profile: KommuneProfile): readonly LocalRuleNote[] =>
  (profile.rules ?? []).map((rule) => {
    const own = profile.actions?.find(({ id }) => id === rule.then.action)
    return {
      rule: localRuleId(profile, rule),
      title: rule.title,
      action: rule.then.action,
      strength: rule.strength,
      ...(own && { actionTitle: own.title }),
      ...(rule.then.option && { option: rule.then.option }),
      ...(rule.source && { source: rule.source }),
    }
  })
