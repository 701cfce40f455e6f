import type * as r4 from 'fhir/r4'
import { expectTypeOf, test } from 'vitest'
import type {
  BundleEntry,
  CarePlan,
  Communication,
  Flag,
  GuidanceResponse,
  PlanDefinition,
  Provenance,
  RecordBundle,
  RequestGroup,
  ServiceRequest,
  Task,
} from '../../../../src/fhir/index.js'

test('every type of ours is one of FHIR R4 in @types/fhir', () => {
  expectTypeOf<GuidanceResponse>().toExtend<r4.GuidanceResponse>()
  expectTypeOf<ServiceRequest>().toExtend<r4.ServiceRequest>()
  expectTypeOf<Task>().toExtend<r4.Task>()
  expectTypeOf<CarePlan>().toExtend<r4.CarePlan>()
  expectTypeOf<RequestGroup>().toExtend<r4.RequestGroup>()
  expectTypeOf<Flag>().toExtend<r4.Flag>()
  expectTypeOf<Provenance>().toExtend<r4.Provenance>()
  expectTypeOf<Communication>().toExtend<r4.Communication>()
  expectTypeOf<PlanDefinition>().toExtend<r4.PlanDefinition>()
  // the answers of a host go along as they are, and are known here by little more than their type
  expectTypeOf<Omit<BundleEntry, 'resource'>>().toExtend<Omit<r4.BundleEntry, 'resource'>>()
  expectTypeOf<Omit<RecordBundle, 'entry'>>().toExtend<r4.Bundle>()
})
