import { expect, test } from 'vitest'
import { mutateCondition } from '../../../../scripts/verify/knowledge-mutation/mutate-condition.js'
import { all, always, any, not, type Condition } from '../../../../src/logic/condition.js'

const gravid: Condition = { fact: 'gravid', is: [true] }
const royker: Condition = { fact: 'royker', is: [true] }

const mutated = (condition: Condition, operator: string): Condition[] =>
  mutateCondition(condition, 'when')
    .filter((mutation) => mutation.operator === operator)
    .map((mutation) => mutation.condition)

test('and becomes or, and or becomes and', () => {
  expect(mutated(all(gravid, royker), 'and and or')).toEqual([any(gravid, royker)])
  expect(mutated(any(gravid, royker), 'and and or')).toEqual([all(gravid, royker)])
})

test('every part is dropped, and every part and the whole are negated', () => {
  expect(mutated(all(gravid, royker), 'dropped condition')).toEqual([all(royker), all(gravid)])
  expect(mutated(gravid, 'dropped condition')).toEqual([always])
  expect(mutated(all(gravid, not(royker)), 'negated condition')).toEqual([
    not(all(gravid, not(royker))),
    all(not(gravid), not(royker)),
    all(gravid, royker),
    all(gravid, not(not(royker))),
  ])
})

test('an unanswered question is read as no, while it is unanswered', () => {
  const [first, second] = mutateCondition(all(gravid, not(royker)), 'when').filter(({ whileUnknown }) => whileUnknown)
  expect(first).toMatchObject({ whileUnknown: 'gravid', condition: all(any(), not(royker)) })
  expect(second).toMatchObject({ whileUnknown: 'royker', condition: all(gravid, not(any())) })
})

test('a number and a value move one step up and down', () => {
  expect(mutated({ fact: 'alder', atLeast: 18 }, 'threshold')).toEqual([
    { fact: 'alder', atLeast: 17 },
    { fact: 'alder', atLeast: 19 },
  ])
  expect(mutated({ fact: 'alder', atMost: 25 }, 'threshold')).toEqual([
    { fact: 'alder', atMost: 24 },
    { fact: 'alder', atMost: 26 },
  ])
  expect(mutated({ fact: 'alvorlighet', is: ['moderat'] }, 'threshold')).toEqual([
    { fact: 'alvorlighet', is: ['mild'] },
    { fact: 'alvorlighet', is: ['alvorlig'] },
  ])
  expect(mutated({ fact: 'alvorlighet', is: ['mild', 'moderat'] }, 'dropped value')).toHaveLength(2)
})

test('a level is swapped, and let in beside', () => {
  expect(mutated({ level: [2] }, 'swapped level')).toEqual([{ level: [1] }, { level: [3] }])
  expect(mutated({ level: [2] }, 'added value')).toEqual([{ level: [2, 1] }, { level: [2, 3] }])
})

test('no two mistakes are the same, and none is the condition itself', () => {
  const condition = all(gravid, any({ level: [1, 2] }, { fact: 'alvorlighet', is: ['mild'] }), gravid)
  const keys = mutateCondition(condition, 'when').map((mutation) =>
    JSON.stringify([mutation.condition, mutation.whileUnknown]),
  )
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).not.toContain(JSON.stringify([condition, undefined]))
})
