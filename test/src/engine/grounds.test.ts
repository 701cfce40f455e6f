import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.js'
import type { Rule } from '../../../src/engine/rule.js'
import { all, always } from '../../../src/logic/condition.js'
import { madeUpFacts } from '../made-up-facts.js'
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

test('so are the ways of an action with more rules than fit one number', () => {
  const names = Array.from({ length: 60 }, (_, index) => `f${index}`)
  const rules = names.map((name) => rule(name, { when: { fact: name, is: [true] }, then: { action: 'ring' } }))
  const content = contentOf(rules)
  const facts = { ...content.facts, ...Object.fromEntries(names.map((name) => [name, madeUpFacts.ny])) }
  const engine = createEngine({ ...content, facts }, 'careful', null)
  const nobody = Object.fromEntries(names.map((name) => [name, false]))
  for (const name of names) {
    const result = engine.decide({ ...adult, ...nobody, [name]: true })
    expect(result.ok && actionIn(result.decision, 'ring')?.rules).toEqual([name])
  }
})

describe('the basis of an action', () => {
  const then = { action: 'ring' } as const
  const light = is('grad', 'lett')
  const other = is('grad', 'middels', 'tung')

  test('is the one of what is sure, where something else as strong is less sure', () => {
    const rules = [
      rule('sikker', { basis: 'derived', when: always, then }),
      rule('ubesvart', { when: is('fare', 'funn'), unless: is('sta'), then }),
    ]
    expect(actionIn(decide(rules, { ...middels, fare: 'funn' }), 'ring')).toMatchObject({
      ...{ certainty: 'certain', basis: 'derived', rules: ['sikker', 'ubesvart'] },
    })
  })

  test.each<[Rule['basis'], Rule['basis'], Rule['basis']]>([
    ['guideline', 'guideline', 'guideline'],
    ['guideline', 'derived', 'derived'],
    ['derived', 'guideline', 'derived'],
    ['law', 'local', 'law'],
  ])('of rules that give it its strength only together, %s and %s: %s', (one, another, expected) => {
    const rules = [
      rule('lette', { basis: one, when: light, then: { action: 'plan' } }),
      rule('andre', { basis: another, when: other, then: { action: 'plan' } }),
    ]
    expect(actionIn(decide(rules, adult), 'plan')).toMatchObject({ certainty: 'certain', basis: expected })
  })
})

test('an action is as urgent as the most urgent of the rules that carry it', () => {
  const then = { action: 'ring' } as const
  const rules = [
    rule('vanlig', { when: always, then }),
    rule('i-dag', { urgency: 'same-day', when: always, then }),
    rule('na', { urgency: 'immediate', when: is('fare', 'funn'), then }),
  ]
  const urgency = (fare: string): unknown => actionIn(decide(rules, { ...middels, fare }), 'ring')?.urgency
  expect([urgency('nei'), urgency('funn')]).toEqual(['same-day', 'immediate'])
})
