import type { PlanDefinition } from '../../src/plan/plan.js'
import { behandlingsplan } from './behandlingsplan.js'
import { individuellPlan } from './individuell-plan.js'
import { kriseOgMestringsplan } from './krise-og-mestringsplan.js'
import { samarbeidsplan } from './samarbeidsplan.js'
import { sikkerhetsplan } from './sikkerhetsplan.js'
import { tilbakefallsplan } from './tilbakefallsplan.js'
import { utredningsplan } from './utredningsplan.js'
import { voldsrisikohandteringsplan } from './voldsrisikohandteringsplan.js'

export { planKilder } from './kilder.js'
export { missingParts } from './missing-parts.js'

/** The plans made with a person, by id. */
export const planer = {
  'krise-og-mestringsplan': kriseOgMestringsplan,
  sikkerhetsplan,
  voldsrisikohandteringsplan,
  'individuell-plan': individuellPlan,
  behandlingsplan,
  utredningsplan,
  tilbakefallsplan,
  samarbeidsplan,
} as const satisfies { readonly [id: string]: PlanDefinition }

export type PlanId = keyof typeof planer
