export type { FhirOptions } from './names.js'
export { fromQuestionnaireResponse, safeFromQuestionnaireResponse } from './questionnaire/from-response.js'
export type { FromResponseOptions, SafeKartleggingResult } from './questionnaire/from-response.js'
export { questionnaire } from './questionnaire/questionnaire.js'
export type { QuestionnaireOptions } from './questionnaire/questionnaire.js'
export { toQuestionnaireResponse } from './questionnaire/to-response.js'
export type { ToResponseOptions } from './questionnaire/response-options.js'
export type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from './questionnaire/types.js'
export { decisionBundle } from './record/bundle.js'
export { carePlan } from './record/care-plan.js'
export { codeSystems } from './record/code-systems.js'
export type { CodeSystem, CodeSystemOptions } from './record/code-systems.js'
export { extensionDefinitions } from './record/extension-definitions.js'
export type { StructureDefinition } from './record/extension-definitions.js'
export { flag } from './record/flag.js'
export { guidanceResponse } from './record/guidance-response.js'
export { nonAdherenceReasons } from './record/non-adherence.js'
export type { NonAdherenceCode, NonAdherenceReason } from './record/non-adherence.js'
export type { BundleOptions, RecordOptions } from './record/options.js'
export { overrideCommunication } from './record/override-communication.js'
export type { OverrideCommunicationOptions } from './record/override-communication.js'
export { provenance } from './record/provenance.js'
export { requestGroup } from './record/request-group.js'
export { serviceRequest } from './record/service-request.js'
export { task } from './record/task.js'
export type {
  BundleEntry,
  CarePlan,
  Communication,
  Flag,
  GivenQuestionnaireResponse,
  GuidanceResponse,
  Intent,
  Provenance,
  RecordBundle,
  RecordResource,
  Reference,
  RequestGroup,
  ServiceRequest,
  Task,
} from './record/types.js'
export { instanceCarePlan } from './pathway/instance-care-plan.js'
export type { InstanceCarePlanOptions } from './pathway/instance-options.js'
export { planDefinitions } from './pathway/plan-definitions.js'
export type { PlanDefinitionOptions } from './pathway/plan-words.js'
export type { PlanDefinition, PlanDefinitionAction } from './pathway/types.js'
