import type { Questionnaire as FhirQuestionnaire, QuestionnaireResponse as FhirResponse } from 'fhir/r4'
import { describe, expectTypeOf, it } from 'vitest'
import type { Questionnaire, QuestionnaireResponse } from '../../../../src/fhir/index.js'

describe('the types of the questionnaire', () => {
  it("can be handed to whoever takes FHIR's own types", () => {
    expectTypeOf<Questionnaire>().toExtend<FhirQuestionnaire>()
    expectTypeOf<QuestionnaireResponse>().toExtend<FhirResponse>()
  })
})
