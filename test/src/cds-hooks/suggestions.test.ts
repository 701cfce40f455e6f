import { describe, expect, test } from 'vitest'
import { fromQuestionnaireResponse } from '../../../src/fhir/index.js'
import { assess } from '../../../src/index.js'
import { validate } from '../../fhir/validate.js'
import { cardsOf, golden, makeService, ownCall, ownPath, post } from './calls.js'

const service = makeService()

const draftsOf = async (kartlegging: unknown) => {
  const call = ownCall(kartlegging)
  const context = { ...call.context, encounterId: '89284' }
  const cards = await cardsOf(await service(post(ownPath, { ...call, context })))
  return cards.flatMap(({ suggestions = [] }) =>
    suggestions.flatMap(({ actions }) => actions.map(({ resource }) => resource)),
  )
}

describe('the drafts that cards suggest', () => {
  test.each(golden)(
    '$name: are FHIR R4, nothing in them is decided, and the form has what was answered',
    async (one) => {
      const drafts = await draftsOf(one.kartlegging)
      expect(drafts.length).toBeGreaterThan(0)
      for (const draft of drafts) {
        expect(validate(draft)).toEqual([])
        expect(['draft', 'in-progress']).toContain(draft['status'])
      }
      const form = drafts.find(({ resourceType }) => resourceType === 'QuestionnaireResponse')
      // a kartlegging that lacks nothing is not asked for
      if (form !== undefined) expect(fromQuestionnaireResponse(form)).toEqual(assess(one.kartlegging).kartlegging)
    },
    60_000,
  )
})
