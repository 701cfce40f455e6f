import type { Locale, Text } from '../guideline/text.js'
import type { OwnNames } from './names.js'
import { serviceTexts } from './service-texts.js'

/** The hooks that are answered. The last one is named by `ownNames`. */
export const hookKinds = ['patient-view', 'encounter-start', 'order-select', 'kartlegging-complete'] as const
export type HookKind = (typeof hookKinds)[number]

/** A CDS service: what is called when something happens in the workflow of a clinician. */
export interface CdsService {
  readonly id: string
  readonly kind: HookKind
  /** The name of the hook, as requests and discovery have it. */
  readonly hook: string
  readonly title: Text
  readonly description: Text
  readonly usageRequirements: Text
  /** What the hook's own definition requires in `context`. */
  readonly context: readonly string[]
  readonly prefetch: { readonly [key: string]: string }
}

const contextOf: { readonly [K in HookKind]: readonly string[] } = {
  'patient-view': ['userId', 'patientId'],
  'encounter-start': ['userId', 'patientId', 'encounterId'],
  'order-select': ['userId', 'patientId', 'selections', 'draftOrders'],
  'kartlegging-complete': ['userId', 'patientId'],
}

/** The services, one for each hook. `questionnaire` is the canonical URL of the form. */
export const cdsServices = (names: OwnNames, questionnaire: string): readonly CdsService[] =>
  hookKinds.map((kind) => ({
    id: `forlop-${kind}`,
    kind,
    hook: kind === 'kartlegging-complete' ? names.kartleggingComplete : kind,
    ...serviceTexts[kind],
    context: contextOf[kind],
    // only what the specification recommends that templates use
    prefetch: {
      kartlegging:
        `QuestionnaireResponse?patient={{context.patientId}}&questionnaire=${questionnaire}` +
        '&status=completed,amended,in-progress&_sort=-authored&_count=1',
    },
  }))

/** What discovery says of a service, in the language of the reader. */
export const describeService = (service: CdsService, locale: Locale) => ({
  hook: service.hook,
  title: service.title[locale],
  description: service.description[locale],
  id: service.id,
  prefetch: service.prefetch,
  usageRequirements: service.usageRequirements[locale],
})
