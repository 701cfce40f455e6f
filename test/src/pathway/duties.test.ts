import { describe, expect, test } from 'vitest'
import type { Duty } from '../../../src/pathway/context.js'
import type { DecisionDigest } from '../../../src/pathway/decision-digest.js'
import { dutiesOf } from '../../../src/pathway/duties.js'
import { decision } from './made-up-pathway.js'

/** A decision that lays down one duty, which rests on these answers. */
const demands = (because: object, status: 'open' | 'done' = 'open'): DecisionDigest => ({
  ...decision(),
  mandatory: [{ id: 'ring', statements: ['u1'], because: because as Duty['because'], status }],
})
const young = { alder: { value: 17 } }
const older = { alder: { value: 18 } }
const first = () => dutiesOf(demands(young), '2026-01-05')
const closed = (status: Duty['status']) => ({ ring: { ...first()['ring']!, status, closed: '2026-01-06' } })

describe('the duties after a decision', () => {
  test('are what it demands, from that day', () => {
    expect(first()).toEqual({
      ring: { action: 'ring', statements: ['u1'], because: young, since: '2026-01-05', status: 'open' },
    })
  })

  test('are closed from the beginning where the answers say that it is done', () => {
    expect(dutiesOf(demands(young, 'done'), '2026-01-05')).toEqual({
      ring: { ...first()['ring'], status: 'done', closed: '2026-01-05' },
    })
  })

  test('keep the day they arose while they are open, whatever the answers are now', () => {
    for (const again of [young, older]) expect(dutiesOf(demands(again), '2026-01-07', first())).toEqual(first())
  })

  test.each(['done', 'handed-over', 'departed-from'] as const)(
    'stay %s while they rest on the same answers, in whatever order those were written',
    (status) => {
      const before = dutiesOf(demands({ a: 1, b: 2 }), '2026-01-05')
      const handled = { ring: { ...before['ring']!, status } }
      expect(dutiesOf(demands({ b: 2, a: 1 }), '2026-01-07', handled)).toEqual(handled)
    },
  )

  test('are opened again when they rest on other answers than when they were closed', () => {
    expect(dutiesOf(demands(older), '2026-01-07', closed('done'))).toEqual({
      ring: { action: 'ring', statements: ['u1'], because: older, since: '2026-01-07', status: 'open' },
    })
  })

  test('stay although a new decision does not name them', () => {
    expect(dutiesOf(decision('skriv'), '2026-01-07', first())).toMatchObject({ ...first(), skriv: { status: 'open' } })
  })
})
