import { expect, test } from 'vitest'
import { evaluateReportingClasses } from '../../../src/engine/reporting-class.js'
import { oneOf, yesNo } from '../../../src/kartlegging/fact.js'
import { all, any, not, type Condition } from '../../../src/logic/condition.js'

const text = { nb: 'x', nn: 'x', en: 'x' }
const base = { topic: 'a', label: text, help: text, statements: [] }
const facts = {
  raining: yesNo(base),
  wind: oneOf({ ...base, values: { no: text, some: text }, none: 'no' }),
}
const raining: Condition = { fact: 'raining', is: [true] }
const windy: Condition = { fact: 'wind', is: ['some'] }
const classes = [
  { id: 'both', when: all(raining, windy) },
  { id: 'either', when: any(raining, windy) },
  { id: 'dry', when: not(raining) },
]

test.each([
  [{ raining: true, wind: 'some' }, ['true', 'true', 'false']],
  [{ raining: true }, ['unknown', 'true', 'false']],
  [{ raining: false }, ['false', 'unknown', 'true']],
  [{ wind: 'no' }, ['false', 'unknown', 'unknown']],
  [{}, ['unknown', 'unknown', 'unknown']],
  [{ raining: { absent: 'not-asked' }, wind: { absent: 'not-applicable' } } as const, ['false', 'unknown', 'unknown']],
])('%j', (answers, expected) => {
  expect(evaluateReportingClasses(classes, facts, answers)).toEqual(
    classes.map(({ id }, index) => ({ id, holds: expected[index] })),
  )
})

test('a fact that the kartlegging does not have is unknown, even where the answers have it', () => {
  const snowing = { id: 'snowing', when: { fact: 'snowing', is: [true] } }
  expect(evaluateReportingClasses([snowing], facts, { snowing: true })).toEqual([{ id: 'snowing', holds: 'unknown' }])
})

test('no classes give no answers', () => {
  expect(evaluateReportingClasses([], facts, {})).toEqual([])
})
