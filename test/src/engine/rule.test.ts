import { describe, expect, test } from 'vitest'
import { actionKinds, isSafety } from '../../../src/engine/action.js'
import { rule, table, type Rule } from '../../../src/engine/rule.js'
import { always, not } from '../../../src/logic/condition.js'
import { word } from '../made-up-facts.js'

describe('a table of options', () => {
  const when = not(always)
  const rules = () =>
    table({
      id: 'hjelp/kurs',
      action: 'tilby-kurs',
      rows: [
        { statement: 'R5.63', strength: 'may', when: always, option: word('kurs') },
        { statement: 'R5.64', strength: 'advice', when, option: word('mer'), basis: 'derived', gaps: ['G1'] },
      ],
    })

  test('is one rule per row, named after the table and the statement', () => {
    expect(rules().map(({ id }) => id)).toEqual(['hjelp/kurs/r5-63', 'hjelp/kurs/r5-64'])
  })

  test('a row rests on the guide unless it says otherwise', () => {
    expect(rules()).toStrictEqual([
      {
        ...{ id: 'hjelp/kurs/r5-63', title: word('kurs'), strength: 'may', basis: 'guideline', statements: ['R5.63'] },
        ...{ when: always, then: { action: 'tilby-kurs', option: word('kurs') } },
      },
      {
        ...{ id: 'hjelp/kurs/r5-64', title: word('mer'), strength: 'advice', basis: 'derived', statements: ['R5.64'] },
        ...{ gaps: ['G1'], when, then: { action: 'tilby-kurs', option: word('mer') } },
      },
    ])
  })
})

test('a rule is the data it was made from', () => {
  const definition: Rule = {
    id: 'x',
    title: word('x'),
    strength: 'may',
    basis: 'guideline',
    statements: [],
    when: always,
    then: { place: [1] },
  }
  expect(rule(definition)).toBe(definition)
})

test.each(actionKinds)('whether %s is a safety action when that is not said', (kind) => {
  expect(isSafety({ kind, title: word('x') })).toBe(kind === 'contact' || kind === 'referral')
  expect(isSafety({ kind, title: word('x'), safety: true })).toBe(true)
})
