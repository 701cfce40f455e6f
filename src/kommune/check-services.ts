import { nearest } from '../kartlegging/nearest.js'
import { checkCondition } from './check-condition.js'
import type { Fault, Path } from './faults.js'
import { guideRules, realisable, rulesBehind } from './guide-names.js'
import { localRuleId } from './local-content.js'
import type { KommuneProfile, KommuneService } from './profile.js'

const lists = ['services', 'intermunicipal', 'partners'] as const

/** Is each service there once, for somebody, and for something that the guide or the municipality has? */
export function checkServices(profile: Omit<KommuneProfile, 'checked'>, fault: Fault): void {
  const { actions = [], rules = [] } = profile
  const own = rules.filter(({ then }) => then.option !== undefined).map((rule) => localRuleId(profile, rule))
  const known = new Set([...realisable, ...actions.map(({ id }) => id), ...own])
  const seen = new Set<string>()
  for (const name of lists) {
    const services: readonly KommuneService[] = profile[name] ?? []
    services.forEach((service, index) => {
      const path = [name, index]
      if (seen.has(service.id)) fault([...path, 'id'], 'duplicate-value', 'is the id of another service too')
      seen.add(service.id)
      checkTargetGroup(service, path, fault)
      service.realises.forEach((id, place) => {
        const where = [...path, 'realises', place]
        if (service.realises.indexOf(id) !== place) fault(where, 'duplicate-value', 'names the same twice')
        else if (!known.has(id))
          fault(where, 'unknown-value', `is nothing that a service can realise: ${hint(id, known)}`)
      })
    })
  }
}

function checkTargetGroup(
  { ageFrom, ageTo, hovedforlop, problemomrade, when }: KommuneService,
  path: Path,
  fault: Fault,
) {
  if (ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo) {
    fault([...path, 'ageTo'], 'out-of-range', 'must be no less than `ageFrom`: nobody has that age')
  }
  for (const [key, list] of Object.entries({ hovedforlop, problemomrade })) {
    if (list !== undefined && new Set<unknown>(list).size !== list.length) {
      fault([...path, key], 'duplicate-value', 'names the same twice')
    }
  }
  if (when !== undefined) checkCondition(when, [...path, 'when'], fault)
}

/** What somebody may have meant: options of a statement, the action of a rule, or the nearest name. */
function hint(id: string, known: ReadonlySet<string>): string {
  const rule = guideRules.get(id)
  if (rule !== undefined) {
    return 'action' in rule.then
      ? `it is a rule without an option, name its action \`${rule.then.action}\``
      : 'it is a rule that places people'
  }
  const options = rulesBehind(id).filter(({ then }) => 'option' in then)
  if (options.length > 0) return `a statement is told by its options: ${options.map((option) => option.id).join(', ')}`
  const guess = nearest(id, [...known])
  return guess === undefined ? 'see docs/kommune.md for the ids' : `did you mean \`${guess}\`?`
}
