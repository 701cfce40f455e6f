import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.js'
import type { TraceEntry } from '../../../src/engine/decision.js'
import { all, always } from '../../../src/logic/condition.js'
import { adult, contentOf, decide, is, level, placing, rule } from './made-up.js'

const rules = [
  rule('skal', { when: all(is('fare', 'funn'), is('ny')), unless: is('sta'), then: { action: 'ring' } }),
  rule('to', { when: level(2), then: { action: 'henvis' } }),
  rule('antatt', { basis: 'derived', when: always, then: { action: 'plan' } }),
]
const entry = (rule: string, kartlegging: object): TraceEntry | undefined =>
  decide(rules, kartlegging).trace.find((entry) => entry.rule === rule)

describe('the trace', () => {
  test('has every rule, in the order of the catalogue', () => {
    expect(decide(rules, adult).trace.map(({ rule }) => rule)).toEqual([
      'lett',
      'middels',
      'tung',
      'skal',
      'to',
      'antatt',
    ])
  })

  test.each<[string, object, Omit<TraceEntry, 'rule'>]>([
    [
      'applies',
      { ...adult, fare: 'funn', ny: true, sta: false },
      { status: 'applies', because: { fare: 'funn', ny: true, sta: false }, missing: [] },
    ],
    ['does not apply', { ...adult, fare: 'nei' }, { status: 'does-not-apply', because: { fare: 'nei' }, missing: [] }],
    [
      'is unknown, and says what is missing',
      { ...adult, fare: 'funn' },
      { status: 'unknown', because: { fare: 'funn' }, missing: ['ny', 'sta'] },
    ],
    [
      'is cleared',
      { ...adult, fare: 'funn', ny: true, sta: true },
      { status: 'does-not-apply', because: { fare: 'funn', ny: true, sta: true }, missing: [] },
    ],
    [
      'shows why an answer is absent',
      { ...adult, fare: 'funn', ny: { absent: 'asked-declined' }, sta: false },
      { status: 'unknown', because: { fare: 'funn', ny: { absent: 'asked-declined' }, sta: false }, missing: ['ny'] },
    ],
  ])('says that a rule %s', (_, kartlegging, expected) => {
    expect(entry('skal', kartlegging)).toStrictEqual({ rule: 'skal', ...expected })
  })

  test('says of a rule for a level which facts the level hangs on', () => {
    expect(entry('to', adult)).toMatchObject({ status: 'unknown', missing: ['grad'] })
    expect(entry('to', { ...adult, grad: 'lett' })).toMatchObject({ status: 'does-not-apply', missing: [] })
  })

  test('leaves a rule for a level unknown, with nothing missing, where the guide leaves the level open', () => {
    expect(entry('to', { ...adult, grad: 'middels' })).toMatchObject({ status: 'unknown', missing: [] })
  })

  test('says of a rule for a service whether it holds at the lowest level that is open', () => {
    const services = [1, 2].map((at) => rule(`hjelp-${at}`, { when: level(at), then: { action: 'tilbud' } }))
    const { trace } = decide(services, { ...adult, grad: 'middels' })
    expect(trace.slice(-2).map(({ rule, status }) => [rule, status])).toEqual([
      ['hjelp-1', 'applies'],
      ['hjelp-2', 'does-not-apply'],
    ])
  })

  test('has no derived rule in the literal reading', () => {
    const literal = decide(rules, adult, 'literal')
    expect(literal.trace.map(({ rule }) => rule)).not.toContain('antatt')
    expect(literal.actions.map(({ id }) => id)).not.toContain('plan')
    expect(entry('antatt', adult)?.status).toBe('applies')
  })

  test('is the same when it is read after other people have been assessed', () => {
    const { decide } = createEngine(contentOf([...placing, ...rules]), 'careful', null)
    const asked = { ...adult, fare: 'funn' }
    const [first, again] = [decide(asked), decide(asked)]
    if (!first.ok || !again.ok) throw new Error('refused')
    const before = JSON.stringify(first.decision.trace)
    decide({ ...adult, fare: 'nei', ny: true, grad: 'tung' })
    expect(JSON.stringify(again.decision.trace)).toBe(before)
    expect(first.decision.trace).toBe(first.decision.trace)
  })
})
