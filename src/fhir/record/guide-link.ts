import { guide } from '../../../rules/guideline/guide.js'
import { canonical, type FhirOptions } from '../names.js'

/** Where a reader finds the guide, and the guide itself as a plan definition of ours. */
export interface CitedGuideline {
  readonly id: string
  readonly edition: string
  readonly fingerprint: string
}

/** The page of the guide; undefined for one that has no page of its own. */
export const guideUrl = (id: string): string | undefined => (id === guide.id ? guide.url : undefined)

/** The version of what is made of the rules: the edition of the guide and the beginning of the fingerprint. */
export const rulesVersion = ({ edition, fingerprint }: CitedGuideline): string =>
  `${edition}-${fingerprint.slice(0, 12)}`

/** The guide as a plan definition, by canonical URL and version. */
export const guideCanonical = (options: FhirOptions, guideline: CitedGuideline): string =>
  `${canonical(options, 'PlanDefinition', guideline.id)}|${rulesVersion(guideline)}`
