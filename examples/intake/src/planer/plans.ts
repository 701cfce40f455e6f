import { planer, type PlanId } from 'forlop/pathways'
import type { PlanDraft } from '../case/case'

export const planIds = Object.keys(planer) as PlanId[]

/** The definition of a plan, by the wider type that all of them have. */
export type PlanDefinition = Parameters<typeof import('forlop/pathways').renderPlan>[0]
export type PlanPart = PlanDefinition['parts'][number]

export const planOf = (id: PlanId): PlanDefinition => planer[id]

export const emptyPlan = (id: PlanId): PlanDraft => ({ plan: id, version: planer[id].version, parts: {} })
