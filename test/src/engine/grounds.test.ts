import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.js'
import type { Rule } from '../../../src/engine/rule.js'
import { all, always } from '../../../src/logic/condition.js'
import { actionIn, adult, contentOf, decide, is, level, placing, rule } from './made-up.js'

const middels = { ...adult, grad: 'middels' }

/** One engine for several people, one after another. */
const inTurn = (rules: readonly Rule[], ...people: object[]): (readonly string[] | undefined)[] => {
  const engine = createEngine(contentOf([...placing, ...rules]), 'careful', null)
  return people.map((person) => {
    const result = engine.decide(person)
    return result.ok ? actionIn(result.decision, 'ring')?.rules : undefined
  })
}

describe('the rules that carry an action', () => {
  const onDanger = rule('fare', { when: all(level(2), is('fare', 'funn')), then: { action: 'ring' } })
  const onNew = rule('ny', { when: all(level(2), is('ny')), then: { action: 'ring' } })

  test('are those that demand it, not those that only could', () => {
    expect(actionIn(decide([onDanger, onNew], { ...middels, fare: 'funn' }), 'ring')?.rules).toEqual(['fare'])
    expect(actionIn(decide([onDanger, onNew], { ...middels, ny: true }), 'ring')?.rules).toEqual(['ny'])
    expect(actionIn(decide([onDanger, onNew], middels), 'ring')?.rules).toEqual(['fare', 'ny'])
  })

  test('are the same whoever was assessed before', () => {
    const [one, other] = [
      { ...middels, fare: 'funn' },
      { ...middels, ny: true },
    ]
    expect(inTurn([onDanger, onNew], one, other)).toEqual([['fare'], ['ny']])
    expect(inTurn([onDanger, onNew], other, one)).toEqual([['ny'], ['fare']])
  })

  test('hold those that give it its strength, also where they are certain only together', () => {
    const rules = [
      rule('kan', { strength: 'may', when: always, then: { action: 'plan' }, statements: ['R1'] }),
      rule('lette', { when: is('grad', 'lett'), then: { action: 'plan' }, statements: ['R2'] }),
      rule('andre', { when: is('grad', 'middels', 'tung'), then: { action: 'plan' }, statements: ['R3'] }),
    ]
    const action = actionIn(decide(rules, adult), 'plan')
    expect(action).toMatchObject({ strength: 'should', certainty: 'certain' })
    expect(action).toMatchObject({ rules: ['kan', 'lette', 'andre'], statements: ['R1', 'R2', 'R3'] })
  })
})

test('a rule that cannot hold any more carries nothing', () => {
  const rules = [
    rule('fare', { when: is('fare', 'funn'), then: { action: 'ring' } }),
    rule('alltid', { strength: 'may', when: always, then: { action: 'ring' } }),
  ]
  expect(actionIn(decide(rules, { ...middels, fare: 'nei' }), 'ring')).toMatchObject({
    strength: 'may',
    rules: ['alltid'],
  })
})

test('the many ways in which rules can carry an action are told apart', () => {
  const facts = ['ny', 'sta'] as const
  const rules = [
    ...facts.map((fact) => rule(fact, { when: is(fact), then: { action: 'ring' } })),
    ...facts.map((fact) => rule(`ikke-${fact}`, { strength: 'may', when: is(fact, false), then: { action: 'ring' } })),
    rule('fare', { strength: 'shall', when: is('fare', 'funn'), then: { action: 'ring' } }),
  ]
  const people = [true, false, undefined].flatMap((ny) =>
    [true, false, undefined].flatMap((sta) =>
      ['funn', 'nei', undefined].map((fare) => ({ ...middels, ny, sta, fare })),
    ),
  )
  expect(inTurn(rules, ...people)).toEqual(people.map((person) => inTurn(rules, person)[0]))
})
