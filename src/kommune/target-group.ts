import type { ExclusionReason, ServiceKind } from '../engine/kommune-decision.js'
import type { Condition } from '../logic/condition.js'
import type { KommuneProfile, KommuneService } from './profile.js'

/** A service with whose it is. */
export interface OwnedService {
  readonly kind: ServiceKind
  readonly service: KommuneService
}

/** All services of a profile: its own first, then those it shares, then its partners. */
export const servicesOf = ({
  services,
  intermunicipal = [],
  partners = [],
}: KommuneProfile): readonly OwnedService[] => [
  ...services.map((service) => ({ kind: 'municipal', service }) as const),
  ...intermunicipal.map((service) => ({ kind: 'intermunicipal', service }) as const),
  ...partners.map((service) => ({ kind: 'specialist', service }) as const),
]

/** One limit of a target group, and why a person outside it is outside. */
export interface Limit {
  readonly when: Condition
  readonly otherwise: ExclusionReason
}

/** Whom a service is for, as conditions on the answers: an answer that is missing leaves them open. */
export function limitsOf({ ageFrom, ageTo, problemomrade, hovedforlop, when }: KommuneService): readonly Limit[] {
  const limit = (otherwise: ExclusionReason, condition: Condition | undefined): Limit[] =>
    condition === undefined ? [] : [{ when: condition, otherwise }]
  return [
    ...limit('too-young', ageFrom === undefined ? undefined : { fact: 'alder', atLeast: ageFrom }),
    ...limit('too-old', ageTo === undefined ? undefined : { fact: 'alder', atMost: ageTo }),
    ...limit('other-problemomrade', problemomrade && { fact: 'problemomrade', includes: problemomrade }),
    ...limit('other-hovedforlop', hovedforlop && { level: hovedforlop }),
    ...limit('outside-target-group', when),
  ]
}
