import { describe, expect, test } from 'vitest'
import { evaluateReportingClasses, type ReportingClass } from '../../../src/engine/reporting-class.js'
import { isForlopError } from '../../../src/forlop-error.js'
import type { Answers } from '../../../src/kartlegging/answers.js'
import { oneOf, someOf, yesNo } from '../../../src/kartlegging/fact.js'
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

describe('what is not right is told', () => {
  const fact = { ...facts, spots: someOf({ ...base, values: { one: text, two: text } }) }
  const raised = (classes: unknown, answers: unknown): unknown => {
    try {
      evaluateReportingClasses(classes as ReportingClass[], fact, answers as Answers)
    } catch (error) {
      return isForlopError(error) ? [error.code, error.issues.map(({ path, message }) => [path, message])] : error
    }
    return 'nothing'
  }
  const noCondition = [{ id: 'x', when: null }]
  const unreadable = {
    get when(): never {
      throw new Error('not to be read')
    },
  }

  test.each<[string, unknown]>([
    ['no list', { id: 'x', when: raining }],
    ['a list of what is more than data', [unreadable]],
  ])('classes that are %s', (_, classes) => {
    expect(raised(classes, { raining: true })).toEqual([
      'invalid-options',
      [[['classes'], '`classes` must be a list of reporting classes']],
    ])
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object where a list can be', { spots: { one: true } }],
    ['a number where a list can be', { spots: 1 }],
    ['a text where a list can be, beside what is right', { raining: true, wind: 'some', spots: 'one' }],
    ['a list where one thing can be', { raining: ['yes'] }],
    ['a list for a fact that is not there', { snowing: ['yes'] }],
  ])('answers that are %s', (_, answers) => {
    expect(raised(noCondition, answers)).toEqual([
      'invalid-options',
      [[['answers'], '`answers` must be the answers of a kartlegging, as `assess` takes them']],
    ])
  })

  test.each<[string, Answers]>([
    ['what suits each fact', { raining: true, spots: ['one'] }],
    ['why there is no answer', { raining: { absent: 'not-asked' }, spots: { absent: 'not-asked' } }],
    ['one thing for a fact that is not there', { snowing: true }],
  ])('and never answers that are %s', (_, answers) => {
    expect(raised(noCondition, answers)).toBeInstanceOf(TypeError)
  })
})
