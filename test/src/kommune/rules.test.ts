import { describe, expect, test } from 'vitest'
import { createForlop, explain, type Decision, type Kartlegging } from '../../../src/index.js'
import { faults, localRule, profile, right } from './profiles.js'

const withRule = (parts: object, more: object = {}): object => profile({ rules: [localRule(parts)], ...more })

const decide = (input: object, kartlegging: Kartlegging): Decision =>
  createForlop({ kommune: right(input) }).assess(kartlegging)

const adult: Kartlegging = { alder: 40, alvorlighet: 'moderat', varighet: 'langvarig' }

describe('a local rule', () => {
  test('strengthens what the guide says, as a local rule and not as the guide', () => {
    const action = decide(withRule({}), adult).actions.find(({ id }) => id === 'kartlegg-overdoserisiko')!
    expect(action).toMatchObject({ strength: 'shall', basis: 'local', certainty: 'certain' })
    expect(action.rules).toContain('lokal/prove/egen-regel')
  })

  test('is in the trace, with the facts it read', () => {
    const when = { fact: 'problemomrade', includes: ['rusmidler'] }
    const { trace } = decide(withRule({ when }), { ...adult, problemomrade: ['rusmidler'] })
    expect(trace.find(({ rule }) => rule === 'lokal/prove/egen-regel')).toEqual({
      rule: 'lokal/prove/egen-regel',
      status: 'applies',
      because: { problemomrade: ['rusmidler'] },
      missing: [],
    })
  })

  test('adds an option to an action of the guide', () => {
    const input = withRule({ strength: 'may', then: { action: 'tilby-kurs', option: 'Kurs på Kulturhuset' } })
    const decision = decide(input, { ...adult, alvorlighet: 'mild', varighet: 'kortvarig' })
    const action = decision.actions.find(({ id }) => id === 'tilby-kurs')!
    expect(action.options.map(({ rule, basis }) => [rule, basis])).toContainEqual(['lokal/prove/egen-regel', 'local'])
    expect(explain(decision)).toContain('Kurs på Kulturhuset')
  })

  test('adds an action of its own, which is called by its name wherever it is told of', () => {
    const actions = [{ id: 'lokal-ring', kind: 'contact', title: { nb: 'Ring tilbake', en: 'Call back' } }]
    const decision = decide(withRule({ then: { action: 'lokal-ring' }, source: 'rutinen' }, { actions }), adult)
    expect(decision.mandatory.map(({ id }) => id)).toContain('lokal-ring')
    expect(explain(decision)).toContain('Ring tilbake [skal; lokal regel]')
    expect(explain(decision)).toContain('Lokal regel, Prøve kommune: Egen regel (rutinen).')
    expect(explain(decision, { locale: 'en' })).toContain('Call back [shall; local rule]')
    expect(decision.kommune!.rules).toEqual([
      expect.objectContaining({ rule: 'lokal/prove/egen-regel', action: 'lokal-ring', strength: 'shall' }),
    ])
  })

  test('can say how soon', () => {
    expect(decide(withRule({ urgency: 'same-day' }), adult).urgency).toBe('same-day')
  })

  test('speaks of adults only, as the guide does', () => {
    const decision = decide(withRule({}), { alder: 15 })
    expect(decision.actions.map(({ id }) => id)).not.toContain('kartlegg-overdoserisiko')
    expect(decision.kommune!.rules).toEqual([])
  })

  test('can be realised by a service, by its option', () => {
    const then = { action: 'tilby-kurs', option: 'Kurs på Kulturhuset' }
    const services = [{ id: 'k', name: 'K', realises: ['lokal/prove/egen-regel'], granted: 'direct' }]
    const { kommune } = decide(withRule({ strength: 'may', then }, { services }), adult)
    expect(kommune!.offers.map((offer) => offer.for)).toEqual(['lokal/prove/egen-regel'])
  })
})

const suicideRisk = { fact: 'selvmordsrisiko', is: ['avdekket'] }
const referral = { action: 'henvis-spesialist-selvmordsrisiko' }

describe('a local rule is refused', () => {
  test.each([
    ['for the same persons', suicideRisk],
    ['for all', { all: [] }],
    ['for some of them', { all: [suicideRisk, { fact: 'alder', atLeast: 60 }] }],
    ['for those in one hovedforlop', { level: [2] }],
  ])('when it says less than a duty %s, by the statement and the rule', (_, when) => {
    const [issue, ...more] = faults(withRule({ strength: 'may', when, then: referral }))
    expect(more).toEqual([])
    expect(issue).toMatchObject({ path: ['rules', 0], code: 'weakens-shall' })
    expect(issue!.message).toContain('`rules[0]` (egen-regel) says `may` of `henvis-spesialist-selvmordsrisiko`')
    expect(issue!.message).toMatch(/R6\.32[^;]* in risiko\/henvis-spesialist-selvmordsrisiko/)
  })

  test('and not when it speaks of other persons, says as much, or adds a way of doing it', () => {
    const none = { fact: 'selvmordsrisiko', is: ['nei'] }
    right(
      withRule({
        strength: 'should',
        when: { all: [none, { fact: 'selvskading', is: ['nei'] }, { fact: 'voldsrisiko', is: ['nei'] }] },
        then: referral,
      }),
    )
    right(withRule({ strength: 'shall', then: referral }))
    right(withRule({ strength: 'may', then: { ...referral, option: 'på skjema fra DPS' } }))
    right(withRule({ strength: 'advice', then: { action: 'tilby-kurs' } }))
  })

  test.each([
    [{ place: [3] }, 'place', 'R7.02'],
    [{ place: 3 }, 'place', 'places people'],
    [{ lowest: 3 }, 'lowest', 'R6.03'],
    [{ lowest: 'x' }, 'lowest', 'closes levels'],
  ])('when it places people: %j', (then, key, named) => {
    const issue = faults(withRule({ then })).find(({ code }) => code === 'changes-placing')!
    expect(issue.path).toEqual(['rules', 0, 'then', key])
    expect(issue.message).toContain(named)
  })

  test.each([
    ['a rule', { remove: 'risiko/henvis-spesialist-selvmordsrisiko' }],
    ['an action', { disable: ['henvis-spesialist-selvmordsrisiko'] }],
    ['a statement', { replaces: 'R6.32' }],
  ])('when it takes %s of the guide away', (_, parts) => {
    const [issue, ...more] = faults(withRule(parts))
    expect(more).toEqual([])
    expect(issue!.code).toBe('weakens-shall')
    expect(issue!.message).toContain('R6.32')
  })

  test('when the profile itself, or what follows from a rule, takes something away', () => {
    const [ofProfile] = faults(profile({ without: ['henvis-spesialist-selvmordsrisiko', 7] }))
    expect(ofProfile).toMatchObject({ path: ['without'], code: 'weakens-shall' })
    const [ofThen] = faults(withRule({ then: { action: 'tilby-kurs', instead: 'kartlegg-overdoserisiko' } }))
    expect(ofThen).toMatchObject({ path: ['rules', 0, 'then', 'instead'], code: 'weakens-shall' })
  })

  test.each([
    ['its id', { id: 'risiko/henvis-spesialist-selvmordsrisiko' }, 'id', 'R6.32'],
    ['its basis', { basis: 'guideline' }, 'basis', 'must be local'],
    ['its statements', { statements: ['R6.32'] }, 'statements', 'R6.32'],
    ['its sources', { sources: ['hol-3-1'] }, 'sources', 'cannot be claimed by a local rule: say'],
    ['gaps that are no list', { gaps: 'G1' }, 'gaps', 'cannot be claimed'],
  ])('when it speaks for the guide by %s', (_, parts, key, named) => {
    const [issue, ...more] = faults(withRule(parts))
    expect(more).toEqual([])
    expect(issue).toMatchObject({ path: ['rules', 0, key], code: 'speaks-for-the-guide' })
    expect(issue!.message).toContain(named)
  })

  test.each([
    [{ strength: 'must' }, ['rules', 0, 'strength'], 'unknown-value', 'shall, should, may, advice'],
    [{ then: { action: 'tilby-kus' } }, ['rules', 0, 'then', 'action'], 'unknown-action', 'did you mean `tilby-kurs`?'],
    [{ then: { action: 'xxxxxxxxxxxxxxxx' } }, ['rules', 0, 'then', 'action'], 'unknown-action', 'one of `actions`'],
    [{ when: undefined }, ['rules', 0, 'when'], 'missing', 'is missing'],
    [{ when: { fact: 'alder' } }, ['rules', 0, 'when'], 'wrong-type', 'is, includes, atLeast, atMost'],
    [{ when: { fact: 'alvorlighet', is: ['svak'] } }, ['rules', 0, 'when'], 'unknown-value', 'mild, moderat, alvorlig'],
    [{ unless: { all: [] } }, ['rules', 0, 'unless'], 'unknown-field', 'is no field'],
  ])('with what would be right: %j', (parts, path, code, named) => {
    const [issue, ...more] = faults(withRule(parts))
    expect(more).toEqual([])
    expect(issue).toMatchObject({ path, code })
    expect(issue!.message).toContain(named)
  })

  test('when its id stands twice', () => {
    const [issue] = faults(profile({ rules: [localRule(), localRule()] }))
    expect(issue).toMatchObject({ path: ['rules', 1, 'id'], code: 'duplicate-value' })
  })
})

describe('a local action is refused', () => {
  const action = { id: 'lokal-ring', kind: 'contact', title: 'Ring' }

  test.each([
    ['that no rule asks for', [action], [], 'missing', 'no rule'],
    [
      'that stands twice',
      [action, action],
      [localRule({ then: { action: 'lokal-ring' } })],
      'duplicate-value',
      'another action',
    ],
    ['of the guide', [{ ...action, id: 'ring-113' }], [], 'speaks-for-the-guide', 'begins with lokal-'],
    ['with an id like those of the guide', [{ ...action, id: 'ring' }], [], 'wrong-type', 'must begin with lokal-'],
  ])('%s', (_, actions, rules, code, named) => {
    const [issue, ...more] = faults(profile({ actions, rules }))
    expect(more).toEqual([])
    expect(issue!.code).toBe(code)
    expect(issue!.message).toContain(named)
  })

  test('when the list is none', () => {
    expect(faults(profile({ actions: {}, rules: {} })).map(({ path }) => path)).toEqual([['actions'], ['rules']])
    expect(faults(profile({ rules: [7], actions: [7] })).map(({ code }) => code)).toEqual(['wrong-type', 'wrong-type'])
  })
})
