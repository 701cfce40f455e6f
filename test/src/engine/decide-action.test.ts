import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../src/engine/rule.js'
import { all, always } from '../../../src/logic/condition.js'
import { word } from '../made-up-facts.js'
import { actionIn, adult, decide, includes, is, level, rule } from './made-up.js'

const lett = { ...adult, grad: 'lett' }
const then = { action: 'ring' } as const

describe('strength', () => {
  const may = rule('kan', { strength: 'may', when: always, then, statements: ['R1', 'R2'], gaps: ['G1'] })
  const should = rule('bor', { strength: 'should', when: is('ny'), then, statements: ['R2', 'R3'], basis: 'derived' })
  const shall = rule('skal', { strength: 'shall', when: is('fare', 'funn'), then, statements: ['R4'] })
  const ring = (kartlegging: object, ...rules: Rule[]) => actionIn(decide(rules, kartlegging), 'ring')

  test('the strongest wins, and all rules, statements and gaps are kept, each once', () => {
    expect(ring({ ...lett, ny: true }, may, should)).toMatchObject({
      ...{ strength: 'should', basis: 'derived', certainty: 'certain' },
      ...{ rules: ['kan', 'bor'], statements: ['R1', 'R2', 'R3'], gaps: ['G1'] },
    })
  })

  test('the strongest that is certain or a precaution stands; a stronger one that is only possible is told beside it', () => {
    expect(ring(lett, may, should, shall)).toMatchObject({
      ...{ strength: 'may', certainty: 'certain', rules: ['kan'] },
      couldBecome: { strength: 'shall', dependsOn: ['fare'] },
    })
    expect(ring({ ...lett, fare: 'nei' }, may, should, shall)?.couldBecome).toEqual({
      strength: 'should',
      dependsOn: ['ny'],
    })
    expect(ring({ ...lett, fare: 'nei', ny: false }, may, should, shall)).not.toHaveProperty('couldBecome')
  })

  test('where nothing is certain, the strongest that is possible stands', () => {
    expect(ring(lett, should, shall)).toMatchObject({
      strength: 'shall',
      certainty: 'possible',
      rules: ['bor', 'skal'],
    })
  })

  test('a precaution that is stronger stands before what is certain and weaker', () => {
    const atLevel2 = rule('to', { strength: 'shall', when: level(2), then })
    const action = ring({ ...adult, grad: 'middels' }, may, atLevel2)
    expect(action).toMatchObject({ strength: 'shall', certainty: 'precautionary', rules: ['kan', 'to'] })
  })

  test('of rules that are as strong, the basis that a reader can look up first is named', () => {
    const based = (basis: Rule['basis']): Rule => rule(basis, { when: always, then, basis })
    const bases = ['local', 'derived', 'national-advice', 'law', 'guideline'] as const
    const named = bases.map((_, at) => ring(lett, ...bases.slice(0, at + 1).map(based))?.basis)
    expect(named).toEqual(bases)
  })
})

describe('options', () => {
  test('are the ways of doing it, strongest first', () => {
    const option = (strength: Rule['strength'], statement: string): Rule =>
      rule(`tabell/${statement}`, {
        strength,
        when: always,
        statements: [statement],
        then: { action: 'tilbud', option: word('x') },
      })
    const decision = decide(
      [option('advice', 'R1'), option('should', 'R2'), rule('uten', { when: always, then: { action: 'tilbud' } })],
      lett,
    )
    expect(actionIn(decision, 'tilbud')?.options).toEqual([
      { rule: 'tabell/R2', strength: 'should', basis: 'guideline', statement: 'R2' },
      { rule: 'tabell/R1', strength: 'advice', basis: 'guideline', statement: 'R1' },
    ])
  })
})

describe('urgency', () => {
  const now = rule('na', { when: is('fare', 'funn'), then, urgency: 'immediate' })
  const today = rule('i-dag', { when: is('ny'), then: { action: 'kartlegg' }, urgency: 'same-day' })
  const later = rule('siden', { when: always, then: { action: 'plan' } })

  test('the most urgent rule that stands decides, for the action and for the whole', () => {
    const decision = decide([now, today, later], { ...lett, fare: 'funn', ny: true })
    expect(decision.urgency).toBe('immediate')
    expect(decision.actions.map(({ id, urgency }) => [id, urgency])).toEqual([
      ['ring', 'immediate'],
      ['kartlegg', 'same-day'],
      ['plan', 'routine'],
    ])
  })

  test('what is only possible is not urgent', () => {
    const decision = decide([now, today, later], lett)
    expect(decision.urgency).toBe('routine')
    expect(actionIn(decision, 'ring')).toMatchObject({ certainty: 'possible', urgency: 'routine' })
  })
})

describe('status', () => {
  const map = rule('kartlegg', { when: always, then: { action: 'kartlegg' } })

  test.each([
    ['the fact is known', { ...lett, fare: 'nei' }, 'done'],
    ['the fact is not applicable', { ...lett, fare: { absent: 'not-applicable' } }, 'done'],
    ['the fact is left out', lett, 'open'],
    ['the fact was asked for and declined', { ...lett, fare: { absent: 'asked-declined' } }, 'open'],
  ])('mapping a risk where %s: %s', (_, kartlegging, status) => {
    expect(actionIn(decide([map], kartlegging), 'kartlegg')?.status).toBe(status)
  })

  test('what no fact shows to be done is open', () => {
    expect(actionIn(decide([rule('ring', { when: always, then })], { ...lett, fare: 'nei' }), 'ring')?.status).toBe(
      'open',
    )
  })
})

describe('where a referral goes', () => {
  const refer = rule('henvis', { when: always, then: { action: 'henvis' } })
  test.each([
    ['a route stays open until an answer closes it', lett, ['sykehus', 'poliklinikk'], ['vanlig', 'uro']],
    ['an answer closes it', { ...lett, plager: [], ny: true }, ['sykehus'], ['vanlig']],
    [
      'one for what is known is open only when an answer opens it',
      { ...lett, plager: ['sorg'] },
      ['sykehus'],
      ['vanlig', 'sorg'],
    ],
    ['a route without a pathway', { ...lett, plager: [], ny: false }, ['sykehus', 'kommune'], ['vanlig']],
  ])('%s', (_, kartlegging, to, pathway) => {
    expect(actionIn(decide([refer], kartlegging), 'henvis')).toMatchObject({ to, pathway })
  })

  test('only a referral has one', () => {
    expect(actionIn(decide([rule('ring', { when: always, then })], lett), 'ring')).not.toHaveProperty('to')
  })
})

test('an action says which facts it rests on, with their values, in the order of the kartlegging', () => {
  const both = rule('begge', { when: all(includes('plager', 'uro'), level(1), is('ny')), unless: is('sta'), then })
  const kartlegging = { plager: ['uro'], sta: false, ny: true, grad: 'lett', alder: 40, fare: 'nei' }
  const because = actionIn(decide([both], kartlegging), 'ring')?.because
  expect(because).toEqual({ ny: true, sta: false, grad: 'lett', plager: ['uro'] })
  expect(Object.keys(because!)).toEqual(['ny', 'sta', 'grad', 'plager'])
})
