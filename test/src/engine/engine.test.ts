import { describe, expect, test } from 'vitest'
import type { ActionDefinition, ActionKind } from '../../../src/engine/action.js'
import { canonicalJson, fingerprintOf } from '../../../src/engine/canonical.js'
import type { Decision } from '../../../src/engine/decision.js'
import { createEngine, type Locality } from '../../../src/engine/engine.js'
import type { KommuneDecision } from '../../../src/engine/kommune-decision.js'
import type { Content } from '../../../src/engine/content.js'
import type { Rule } from '../../../src/engine/rule.js'
import { always } from '../../../src/logic/condition.js'
import type { NationalProduct, Statute } from '../../../src/guideline/source.js'
import { word } from '../made-up-facts.js'
import { adult, actionIn, contentOf, decide, is, placing, rule } from './made-up.js'

const base = rule('bor', { when: is('ny'), then: { action: 'tilbud', option: word('x') } })
const fingerprint = (...rules: Rule[]): string => createEngine(contentOf(rules), 'careful', null).fingerprint

describe('the fingerprint', () => {
  test.each<[string, Rule]>([
    ['what it asks for', { ...base, when: is('ny', false) }],
    ['what clears it', { ...base, unless: is('sta') }],
    ['its strength', { ...base, strength: 'may' }],
    ['its basis', { ...base, basis: 'derived' }],
    ['its statements', { ...base, statements: ['R1'] }],
    ['its gaps', { ...base, gaps: ['G1'] }],
    ['its urgency', { ...base, urgency: 'same-day' }],
    ['its action', { ...base, then: { action: 'plan', option: word('x') } }],
    ['whether it is an option', { ...base, then: { action: 'tilbud' } }],
    ['its id', { ...base, id: 'annen' }],
  ])('changes when of a rule changes: %s', (_, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(base))
  })

  test('changes when a rule comes, goes or moves', () => {
    const other = rule('annen', { when: always, then: { action: 'plan' } })
    expect(new Set([fingerprint(), fingerprint(base), fingerprint(base, other), fingerprint(other, base)]).size).toBe(4)
  })

  test('does not change when a text does', () => {
    const then = { action: 'tilbud', option: word('noe annet') } as const
    expect(fingerprint({ ...base, title: word('en annen tittel'), then })).toBe(fingerprint(base))
  })

  test('does not change with the order in which a rule was written down', () => {
    const { when, then, ...rest } = base
    expect(fingerprint({ then, when, ...rest })).toBe(fingerprint(base))
  })

  test('is of the rules in force: the derived ones do not count in the literal reading', () => {
    const derived = rule('antatt', { basis: 'derived', when: always, then: { action: 'plan' } })
    const literal = (...rules: Rule[]): string => createEngine(contentOf(rules), 'literal', null).fingerprint
    expect(literal(base, derived)).toBe(literal(base))
    expect(fingerprint(base, derived)).not.toBe(fingerprint(base))
  })

  test("is of the guide: a municipality's own rules do not count", () => {
    const local = rule('egen', { basis: 'local', when: always, then: { action: 'plan' } })
    expect(fingerprint(base, local)).toBe(fingerprint(base))
  })

  test('is a SHA-256 and stands in the decision', () => {
    expect(decide([base], adult).guideline.fingerprint).toBe(fingerprint(...placing, base))
    expect(fingerprint(base)).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the id of a decision', () => {
  const id = (rules: Rule[], kartlegging: object, asOf: string | null = null): string => {
    const result = createEngine(contentOf(rules), 'careful', asOf).decide(kartlegging)
    return result.ok ? result.decision.id : ''
  }

  test('is the same for the same answers and rules', () => {
    expect(id([base], { ny: true, alder: 40 })).toBe(id([base], { alder: 40, ny: true }))
    expect(id([base], adult)).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is another for other answers, other rules or another day', () => {
    const ids = [id([base], adult), id([base], { alder: 41 }), id([], adult), id([base], adult, '2026-06-01')]
    expect(new Set(ids).size).toBe(4)
    expect(id([base], { ...adult, ny: { absent: 'not-asked' } })).not.toBe(ids[0])
  })

  test('is the SHA-256 of the fingerprint, the day and the answers: it can be worked out again years later', () => {
    const answers = { sta: false, plager: ['uro'], alder: 40, ny: { absent: 'not-asked' } }
    const text = (day: string): string => `${fingerprint(base)} ${day} ${canonicalJson(answers)}`
    expect(id([base], answers)).toBe(fingerprintOf(text('null')))
    expect(id([base], answers, '2026-06-01')).toBe(fingerprintOf(text('2026-06-01')))
  })
})

describe('what a municipality adds', () => {
  const kommune = { gaps: ['tilbud'] } as unknown as KommuneDecision
  const assessIn = (locality?: Locality): Decision => {
    const result = createEngine(contentOf([...placing, base]), 'careful', null, locality).decide(adult)
    if (!result.ok) throw new Error('refused')
    return result.decision
  }

  test('is worked out from what was decided, and stands in the decision', () => {
    const told: unknown[] = []
    const decision = assessIn({ fingerprint: 'x', of: (...all) => (told.push(all), kommune) })
    const { scope, hovedforlop, kartlegging, actions } = decision
    expect(told).toEqual([[{ scope, hovedforlop, kartlegging }, actions]])
    expect(decision.kommune).toBe(kommune)
  })

  test('gives the decision another id, and leaves the fingerprint of the guide', () => {
    const [one, other, none] = [
      ...['x', 'y'].map((fingerprint) => ({ fingerprint, of: () => kommune })),
      undefined,
    ].map(assessIn) as [Decision, Decision, Decision]
    expect(new Set([one.id, other.id, none.id]).size).toBe(3)
    expect(new Set([one, other, none].map(({ guideline }) => guideline.fingerprint)).size).toBe(1)
  })

  test('is not there without a municipality', () => {
    expect(assessIn()).not.toHaveProperty('kommune')
  })
})

describe('views of the actions', () => {
  const rules = [
    rule('skal', { strength: 'shall', when: is('fare', 'funn'), then: { action: 'ring' } }),
    rule('kanskje', { strength: 'shall', when: is('ny'), then: { action: 'plan' } }),
    rule('henvis', { when: always, then: { action: 'henvis' } }),
  ]

  test('mandatory is what shall be done and is more than possible; referrals are all referrals', () => {
    const decision = decide(rules, { ...adult, fare: 'funn' })
    expect(decision.mandatory).toEqual([actionIn(decision, 'ring')])
    expect(decision.referrals).toEqual([actionIn(decision, 'henvis')])
    expect(actionIn(decision, 'plan')).toMatchObject({ strength: 'shall', certainty: 'possible' })
  })

  test('nothing to do is routine', () => {
    expect(decide([], adult)).toMatchObject({ actions: [], urgency: 'routine' })
  })

  type Ranked = Partial<Pick<Rule, 'strength' | 'urgency' | 'when'>> & { readonly kind?: ActionKind }

  /** The ids of actions, in the order of the decision, each with one rule. Named backwards, so that ids do not help. */
  const inOrder = (...ranked: Ranked[]): string[] => {
    const ids = ranked.map((_, index) => String.fromCharCode('z'.charCodeAt(0) - index))
    const actions = Object.fromEntries(
      ranked.map(({ kind = 'plan' }, index): [string, ActionDefinition] => [ids[index]!, { kind, title: word('x') }]),
    )
    const rules = ranked.map(({ kind: _, when = always, ...part }, index) =>
      rule(ids[index]!, { ...part, when, then: { action: ids[index]! } }),
    )
    const result = createEngine({ ...contentOf(rules), actions }, 'careful', null).decide(adult)
    return result.ok ? result.decision.actions.map(({ id }) => id) : []
  }

  test.each<[string, Ranked, Ranked]>([
    ['urgency, whatever the strength', { urgency: 'immediate', strength: 'advice' }, { strength: 'shall' }],
    ['how urgent it is', { urgency: 'immediate' }, { urgency: 'same-day' }],
    ['strength, whatever the kind', { strength: 'shall', kind: 'information' }, { kind: 'assessment' }],
    ['strength, though it is only possible', { strength: 'shall', when: is('ny') }, { strength: 'should' }],
    ['how strong it is', { strength: 'may' }, { strength: 'advice' }],
    ['what is more than possible, whatever the kind', { kind: 'information' }, { kind: 'assessment', when: is('ny') }],
    ['kind', { kind: 'contact' }, { kind: 'referral' }],
  ])('actions come by %s', (_, first, second) => {
    expect(inOrder(first, second)).toEqual(['z', 'y'])
    expect(inOrder(second, first)).toEqual(['y', 'z'])
  })

  test('actions of the same rank come in the order of their ids', () => {
    const named = ['tilbud', 'b', 'kurs', 'a', 'plan']
    const actions = Object.fromEntries(named.map((id) => [id, { kind: 'plan', title: word(id) } as const]))
    const rules = named.map((id) => rule(`om/${id}`, { when: always, then: { action: id } }))
    const result = createEngine({ ...contentOf(rules), actions }, 'careful', null).decide(adult)
    expect(result.ok && result.decision.actions.map(({ id }) => id)).toEqual(['a', 'b', 'kurs', 'plan', 'tilbud'])
  })

  test('actions come by urgency, then strength, then what is possible last, then kind, then id', () => {
    const when = always
    const ordered = decide(
      [
        rule('1', { when, then: { action: 'tilbud' } }),
        rule('2', { when, then: { action: 'plan' } }),
        rule('3', { when, then: { action: 'henvis' } }),
        rule('4', { strength: 'may', when, then: { action: 'ring' }, urgency: 'same-day' }),
        rule('5', { when: is('ny'), then: { action: 'kartlegg' } }),
      ],
      adult,
    )
    expect(ordered.actions.map(({ id }) => id)).toEqual(['ring', 'henvis', 'plan', 'tilbud', 'kartlegg'])
  })
})

describe('sources', () => {
  const law: Statute = {
    kind: 'statute',
    ...{ id: 'lov', name: word('lov'), identifier: 'LOV', url: '', subject: word('lov') },
    citations: [
      { section: '§ 1', from: '2020-01-01', to: '2026-06-01', verified: true, checked: '2026-05-01' },
      { section: '§ 2', from: '2026-06-01', to: null, verified: true, checked: '2026-07-01' },
    ],
  }
  const advice: NationalProduct = {
    kind: 'national-product',
    ...{ id: 'rad', title: word('rad'), publisher: 'ingen', checked: '2026-01-01', subject: word('rad') },
  }
  const cited = rule('lov', { basis: 'law', sources: ['lov', 'rad'], when: always, then: { action: 'ring' } })
  const content: Content = { ...contentOf([cited]), sources: { lov: law, rad: advice } }

  test.each([
    ['2026-05-01', '§ 1', 'verified'],
    ['2026-06-15', '§ 2', 'verified'],
    ['2026-08-01', '§ 2', 'unverified'],
    [null, '§ 2', 'verified'],
  ] as const)('a statute is cited as it is numbered on the day: %s', (asOf, section, validity) => {
    const result = createEngine(content, 'careful', asOf).decide(adult)
    expect(result.ok && actionIn(result.decision, 'ring')?.sources).toEqual([
      { source: 'lov', section, validity },
      { source: 'rad', validity: 'verified' },
    ])
  })
})

test('bad input is answered with its faults, not thrown', () => {
  const { decide } = createEngine(contentOf([]), 'careful', null)
  expect(decide({ alder: 200 })).toMatchObject({ ok: false, issues: [{ path: ['alder'], code: 'out-of-range' }] })
  expect(decide(null)).toMatchObject({ ok: false, issues: [{ code: 'not-an-object' }] })
})

test('the decision carries the answers it rests on, in the order of the facts', () => {
  const { kartlegging } = decide([], { plager: ['sorg', 'uro'], ny: false, alder: 40 })
  expect(JSON.stringify(kartlegging)).toBe('{"alder":40,"ny":false,"plager":["uro","sorg"]}')
})
