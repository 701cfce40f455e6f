import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../src/engine/rule.js'
import { all, always } from '../../../src/logic/condition.js'
import { actionIn, adult, child, decide, is, level, rule, type actions } from './made-up.js'

const onFinding = (action: keyof typeof actions, part: Partial<Rule> = {}): Rule[] => [
  rule('funn', { when: is('fare', 'funn'), then: { action }, ...part }),
]
const stands = (rules: readonly Rule[], action: keyof typeof actions, kartlegging: object): unknown => {
  const found = actionIn(decide(rules, kartlegging), action)
  return found === undefined ? 'absent' : [found.certainty, ...found.dependsOn]
}
const lett = { ...adult, grad: 'lett' }
const middels = { ...adult, grad: 'middels' }

describe('a rule that asks for no level', () => {
  test.each([
    ['what it asks for was found: certain', { ...lett, fare: 'funn' }, ['certain']],
    ['it was not found: not there at all', { ...lett, fare: 'nei' }, 'absent'],
    ['not applicable is a no', { ...lett, fare: { absent: 'not-applicable' } }, 'absent'],
    ['it is unknown: possible, and says on what it depends', lett, ['possible', 'fare']],
    [
      'it was asked for and not answered: as unknown',
      { ...lett, fare: { absent: 'asked-declined' } },
      ['possible', 'fare'],
    ],
  ])('%s', (_, kartlegging, expected) => {
    expect(stands(onFinding('ring'), 'ring', kartlegging)).toEqual(expected)
    expect(stands(onFinding('tilbud'), 'tilbud', kartlegging)).toEqual(expected)
  })

  test('an age that is unknown leaves a rule of the guide open: a precaution for safety, else possible', () => {
    const found = { grad: 'lett', fare: 'funn' }
    expect(stands(onFinding('ring'), 'ring', found)).toEqual(['precautionary', 'alder'])
    expect(stands(onFinding('tilbud'), 'tilbud', found)).toEqual(['possible', 'alder'])
    expect(stands(onFinding('ring', { basis: 'law' }), 'ring', found)).toEqual(['certain'])
  })
})

describe('a rule that asks for a level', () => {
  const atLevel2 = (action: keyof typeof actions): Rule[] => [
    rule('funn-2', { when: all(level(2), is('fare', 'funn')), then: { action } }),
  ]

  test('a safety action is a precaution as soon as one possible level demands it', () => {
    expect(stands(atLevel2('ring'), 'ring', { ...middels, fare: 'funn' })).toEqual(['precautionary'])
    expect(stands(atLevel2('ring'), 'ring', { ...adult, fare: 'funn' })).toEqual(['precautionary', 'grad'])
    expect(stands(atLevel2('ring'), 'ring', { ...lett, fare: 'funn' })).toBe('absent')
  })

  test('while the finding is unknown it is only possible', () => {
    expect(stands(atLevel2('ring'), 'ring', middels)).toEqual(['possible', 'fare'])
  })

  test('a service follows the lowest level that is open', () => {
    expect(stands(atLevel2('tilbud'), 'tilbud', { ...middels, fare: 'funn' })).toBe('absent')
    const everywhere = [rule('hjelp', { when: level(1), then: { action: 'tilbud' } })]
    expect(stands(everywhere, 'tilbud', middels)).toEqual(['certain'])
    expect(stands(everywhere, 'tilbud', adult)).toEqual(['possible', 'grad'])
  })

  test('the levels at which a precaution holds are named', () => {
    expect(actionIn(decide(atLevel2('ring'), { ...middels, fare: 'funn' }), 'ring')?.levels).toEqual([2])
    expect(actionIn(decide(onFinding('ring'), { ...middels, fare: 'funn' }), 'ring')?.levels).toEqual([1, 2])
  })

  test('a service, which follows the lowest level, is not said to hold at some of them only', () => {
    const hjelp = rule('hjelp', { when: level(1), then: { action: 'tilbud' } })
    expect(actionIn(decide([hjelp], adult), 'tilbud')).toMatchObject({ certainty: 'possible', levels: [1, 2, 3] })
  })
})

describe('what clears a rule', () => {
  const cleared = (action: keyof typeof actions): Rule[] => onFinding(action, { unless: is('sta') })
  const found = { ...lett, fare: 'funn' }

  test.each([
    ['it is known to be there: no action', { ...found, sta: true }, 'absent'],
    ['it is known not to be there: certain', { ...found, sta: false }, ['certain']],
    ['it is unknown: the action is kept as a precaution', found, ['precautionary', 'sta']],
    ['the finding is unknown too: possible', lett, ['possible', 'sta', 'fare']],
  ])('%s', (_, kartlegging, expected) => {
    expect(stands(cleared('ring'), 'ring', kartlegging)).toEqual(expected)
  })

  test('what is no safety action is only possible', () => {
    expect(stands(cleared('tilbud'), 'tilbud', found)).toEqual(['possible', 'sta'])
  })

  test('a strength that only a cleared rule would have given is not shown', () => {
    const stronger = rule('skal', { strength: 'shall', when: is('ny'), then: { action: 'ring' } })
    const action = actionIn(decide([...cleared('ring'), stronger], { ...found, sta: true }), 'ring')
    expect(action).toMatchObject({ strength: 'shall', certainty: 'possible', basis: 'guideline' })
    expect(action).toMatchObject({ rules: ['skal'], dependsOn: ['ny'] })
    expect(action).not.toHaveProperty('couldBecome')
  })
})

describe('several rules for one action', () => {
  test('are certain together where they cover every value, though none is certain alone', () => {
    const rules = [
      rule('lette', { when: is('grad', 'lett'), then: { action: 'plan' } }),
      rule('andre', { when: is('grad', 'middels', 'tung'), then: { action: 'plan' } }),
    ]
    const action = actionIn(decide(rules, adult), 'plan')
    expect(action).toMatchObject({ certainty: 'certain', dependsOn: [], rules: ['lette', 'andre'] })
  })

  test('are certain together where they cover every possible level', () => {
    const rules = [
      rule('en', { when: level(1), then: { action: 'ring' } }),
      rule('to', { when: level(2), then: { action: 'ring' } }),
    ]
    expect(stands(rules, 'ring', middels)).toEqual(['certain'])
    expect(stands(rules, 'ring', adult)).toEqual(['precautionary', 'grad'])
  })
})

describe('outside the scope of the guide', () => {
  test('a duty of the law stays a precaution while what clears it is unknown, though no level is open', () => {
    const duty = onFinding('ring', { basis: 'law', unless: is('sta') })
    expect(stands(duty, 'ring', { ...child, fare: 'funn' })).toEqual(['precautionary', 'sta'])
    expect(stands(duty, 'ring', { ...child, fare: 'funn', sta: false })).toEqual(['certain'])
    expect(stands(duty, 'ring', { ...child, fare: 'funn', sta: true })).toBe('absent')
  })

  test.each([
    ['guideline', 'absent'],
    ['derived', 'absent'],
    ['local', 'absent'],
    ['law', ['certain']],
    ['national-advice', ['certain']],
  ] as const)('a rule with the basis %s: %s', (basis, expected) => {
    expect(stands([rule('alltid', { when: always, then: { action: 'ring' }, basis })], 'ring', child)).toEqual(expected)
  })
})
