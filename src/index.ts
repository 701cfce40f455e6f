export { assess, createForlop, safeAssess } from './forlop.js'
export type { Edition } from './editions.js'
export type { Forlop, ForlopOptions, Kartlegging, SafeAssessResult } from './forlop.js'
export { ForlopError, isForlopError } from './forlop-error.js'
export type { ForlopErrorCode, Issue, IssueCode } from './forlop-error.js'
export type {
  Because,
  Certainty,
  Cited,
  Decision,
  DecisionAction,
  DecisionOption,
  HovedforlopDecision,
  MissingFact,
  PlacingReason,
  Scope,
  TraceEntry,
} from './engine/decision.js'
export type {
  Contact,
  ExcludedService,
  ExclusionReason,
  Granted,
  KommuneDecision,
  LocalRuleNote,
  Offer,
  OfferedService,
  ServiceKind,
} from './engine/kommune-decision.js'
export { kartleggingSchema } from './kartlegging-schema.js'
export type { Absent, AbsentReason } from './kartlegging/kartlegging.js'
export { override } from './engine/override.js'
export type { Override, OverrideInput } from './engine/override.js'
export { explain } from './explain/explain.js'
export type { ExplainOptions } from './explain/explain.js'
