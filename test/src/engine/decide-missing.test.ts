import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.js'
import type { Rule } from '../../../src/engine/rule.js'
import { all, always, any, not } from '../../../src/logic/condition.js'
import { adult, contentOf, decide, includes, is, level, rule } from './made-up.js'

const then = { action: 'ring' } as const
const missing = (rules: readonly Rule[], kartlegging: object): string[] =>
  decide(rules, kartlegging).missing.map(({ fact }) => fact)

describe('a fact is worth asking for', () => {
  test('when it could change the level, and no longer when it could not', () => {
    expect(missing([], adult)).toEqual(['grad'])
    expect(missing([rule('gulv', { when: is('ny'), then: { lowest: 3 } })], { ...adult, grad: 'lett' })).toEqual(['ny'])
    expect(missing([rule('gulv', { when: is('ny'), then: { lowest: 3 } })], { ...adult, grad: 'tung' })).toEqual([])
  })

  test('when it could bring an action, take it away or make it certain', () => {
    const rules = [rule('funn', { when: is('fare', 'funn'), unless: is('sta'), then })]
    expect(missing(rules, { ...adult, grad: 'lett' })).toEqual(['fare', 'sta'])
    expect(missing(rules, { ...adult, grad: 'lett', fare: 'funn' })).toEqual(['sta'])
    expect(missing(rules, { ...adult, grad: 'lett', fare: 'nei' })).toEqual([])
  })

  test('when it could make an action stronger', () => {
    const rules = [rule('kan', { strength: 'may', when: always, then }), rule('bor', { when: is('ny'), then })]
    expect(missing(rules, { ...adult, grad: 'lett' })).toEqual(['ny'])
  })

  test('not when nothing can change, though a rule reads it', () => {
    const rules = [
      rule('ny-eller-ikke', { when: any(is('ny'), not(is('ny'))), then }),
      rule('svakere', { strength: 'may', when: is('sta'), then }),
    ]
    expect(missing(rules, { ...adult, grad: 'lett' })).toEqual([])
  })

  test('together with another, though neither could change anything alone', () => {
    const rules = [rule('begge', { when: all(is('ny'), is('sta')), then })]
    expect(missing(rules, { ...adult, grad: 'lett' })).toEqual(['ny', 'sta'])
  })

  test('when one value of a list is still open to question', () => {
    expect(missing([rule('uro', { when: includes('plager', 'uro'), then })], { ...adult, grad: 'lett' })).toEqual([
      'plager',
    ])
  })

  test('and the age only while the scope or the rules of the guide hang on it', () => {
    expect(missing([], { grad: 'lett' })).toEqual(['alder'])
    expect(missing([], { ...adult, grad: 'lett' })).toEqual([])
  })
})

describe('what a missing fact could change is told', () => {
  const rules = [
    rule('skal', { strength: 'shall', when: is('ny'), then }),
    rule('bor', { when: is('ny'), then: { action: 'plan' } }),
    rule('gulv', { when: is('ny'), then: { lowest: 2 } }),
    rule('hjelp', { when: level(1), then: { action: 'tilbud' } }),
  ]

  test('the level, the duties and the other actions', () => {
    expect(decide(rules, { ...adult, grad: 'middels' }).missing).toEqual([
      {
        ...{ fact: 'ny', safetyCritical: false, absent: null },
        changes: { scope: false, hovedforlop: true, shall: ['ring'], actions: ['plan'] },
      },
    ])
  })

  test('a duty is not told a second time among the other actions', () => {
    const both = [...rules.slice(0, 1), rule('og', { when: is('ny'), then })]
    expect(decide(both, { ...adult, grad: 'lett' }).missing[0]?.changes).toMatchObject({ shall: ['ring'], actions: [] })
  })

  test('an action once, also where several of its strengths hang on the fact', () => {
    const graded = [
      rule('bor', { when: all(is('ny'), is('sta')), then }),
      rule('kan', { strength: 'may', when: is('ny'), then }),
      rule('alltid', { strength: 'may', when: is('sta'), then: { action: 'plan' } }),
    ]
    const told = decide(graded, { ...adult, grad: 'lett' }).missing.map(({ fact, changes }) => [fact, changes.actions])
    expect(told).toEqual([
      ['ny', ['ring']],
      ['sta', ['plan', 'ring']],
    ])
  })

  test('the scope', () => {
    expect(decide([], { grad: 'lett' }).missing).toMatchObject([{ fact: 'alder', changes: { scope: true } }])
  })

  const minor = { fact: 'alder', atMost: 17 } as const
  test.each([
    ['only another guide is for', { outside: minor, choice: any() }],
    ['this guide or another one is for', { outside: any(), choice: minor }],
  ])('the scope, of a guide that says only whom %s', (_, scope) => {
    const result = createEngine({ ...contentOf([]), scope }, 'careful', null).decide({})
    const changes = { scope: true, hovedforlop: false, shall: [], actions: [] }
    expect(result.ok && result.decision.missing).toMatchObject([{ fact: 'alder', changes }])
  })

  test('why it has no value, where that was said', () => {
    const absences = [{ absent: 'asked-declined' }, { absent: 'not-asked' }, undefined].map(
      (ny) => decide(rules, { ...adult, grad: 'lett', ny }).missing[0]?.absent,
    )
    expect(absences).toEqual(['asked-declined', 'not-asked', null])
  })

  test('a fact that is not applicable and has a no is not missing', () => {
    expect(missing(rules, { ...adult, grad: 'lett', ny: { absent: 'not-applicable' } })).toEqual([])
  })
})

test('safety comes first, then the level, then what could change most duties, then the rest in the order of the facts', () => {
  const shall = { strength: 'shall' } as const
  const rules = [
    rule('sta', { ...shall, when: is('sta'), then }),
    rule('uro', { ...shall, when: includes('plager', 'uro'), then }),
    rule('sorg', { ...shall, when: includes('plager', 'sorg'), then: { action: 'plan' } }),
    rule('ny', { when: is('ny'), then: { action: 'tilbud' } }),
    rule('fare', { strength: 'advice', when: is('fare', 'funn'), then: { action: 'kartlegg' } }),
  ]
  expect(missing(rules, adult)).toEqual(['fare', 'grad', 'plager', 'sta', 'ny'])
})
