import { expect, test } from 'vitest'
import { ForlopError } from '../../../src/forlop-error.js'
import { createAnswerReader, knowledgeOf } from '../../../src/plan/answers.js'
import { oddFacts } from './made-up-facts.js'

const read = createAnswerReader(oddFacts)

test('answers are checked as `assess` checks them', () => {
  expect(read({ visitors: ['SLUGS', 'bees'] })).toEqual({ visitors: ['bees', 'SLUGS'] })
  expect(() => read({ greenhouse: 'perhaps' })).toThrow(ForlopError)
  expect(() => read({ roof: true })).toThrow('unknown fact `roof`')
})

test('a fact that does not exist is unknown', () => {
  expect(knowledgeOf(oddFacts, {})('roof')).toBeUndefined()
})
