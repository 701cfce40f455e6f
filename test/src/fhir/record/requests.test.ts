import { describe, expect, test } from 'vitest'
import { carePlan, flag, provenance, requestGroup, serviceRequest, task } from '../../../../src/fhir/index.js'
import type { RequestGroup } from '../../../../src/fhir/index.js'
import { requiredBehavior } from '../../../../src/fhir/record/required-behavior.js'
import { ForlopError, type DecisionAction } from '../../../../src/index.js'
import { validate } from '../../../fhir/validate.js'
import { allGiven, decisionOn, decisions, given, thrownBy } from './decisions.js'

const demanded = decisions.flatMap(([, decision]) =>
  decision.actions.filter(({ certainty }) => certainty !== 'possible').map((action) => ({ decision, action })),
)
/** One decision for every action that any of them demands, in each strength and urgency. */
const examples = [
  ...new Map(demanded.map((one) => [`${one.action.id} ${one.action.strength} ${one.action.urgency}`, one])).values(),
]

describe('a referral', () => {
  const referrals = examples.filter(({ action }) => action.kind === 'referral')

  test('says who to, how soon, which pathway, why, and what it rests on', () => {
    expect(referrals.length).toBeGreaterThan(6)
    for (const { decision, action } of referrals) {
      const request = serviceRequest(decision, action, allGiven)
      expect(validate(request), action.id).toEqual([])
      expect(request).toMatchObject({
        status: 'draft',
        intent: 'proposal',
        priority: { immediate: 'stat', 'same-day': 'urgent', routine: 'routine' }[action.urgency],
        requester: { reference: 'PractitionerRole/kari' },
        reasonReference: [{ reference: 'Condition/1' }, { reference: 'Condition/2' }],
      })
      expect(request.supportingInfo![0]).toEqual({ reference: 'QuestionnaireResponse/42' })
      expect((request.orderDetail ?? []).map(({ coding }) => coding![0]!.code)).toEqual(action.pathway ?? [])
      expect(request.performerType?.coding?.map(({ code }) => code)).toEqual(
        action.to!.length === 1 ? action.to : undefined,
      )
      expect(request.note[0]!.text).toContain(action.statements[0])
    }
  })

  test('tells of each fact as a reason, by a code only where the code says what was answered', () => {
    const { decision, action } = examples.find(({ action }) => action.id === 'henvis-spesialist-selvmordsrisiko')!
    const because = {
      selvmordsrisiko: 'avdekket',
      tilstander: ['angst', 'depresjon'],
      overdoserisiko: true,
      gravid: false,
      alder: 34,
      voldsrisiko: { absent: 'not-asked' },
      problemomrade: [],
    } as const
    const changed = { ...action, because }
    const request = serviceRequest({ ...decision, actions: [changed] }, changed, given)
    expect(request.reasonCode!.map(({ coding, text }) => [coding?.[0]!.code ?? null, text])).toEqual([
      ['avdekket', expect.stringContaining('avdekket')],
      ['angst', expect.stringMatching(/: angst$/)],
      ['depresjon', expect.stringMatching(/: depresjon$/)],
      ['overdoserisiko', expect.stringMatching(/: ja$/)],
      [null, expect.stringMatching(/: nei$/)],
      [null, expect.stringMatching(/: 34$/)],
      [null, expect.stringMatching(/: ikke spurt$/)],
      [null, expect.stringMatching(/: ingen$/)],
    ])
  })

  test('becomes active, and still no order, once the professional has decided', () => {
    const { decision, action } = referrals[0]!
    expect(serviceRequest(decision, action, { ...given, intent: 'plan' })).toMatchObject({
      status: 'active',
      intent: 'plan',
    })
  })

  test('without a receiver has none, and without grounds no reasons', () => {
    const { decision, action } = referrals[0]!
    const { to: _to, pathway: _pathway, ...bare } = { ...action, because: {} }
    const request = serviceRequest({ ...decision, actions: [bare] }, bare, given)
    expect(request.performerType).toBeUndefined()
    expect(request.reasonCode).toBeUndefined()
    expect(validate(request)).toEqual([])
  })
})

describe('a task', () => {
  const others = examples.filter(({ action }) => action.kind !== 'referral')

  test('is made of every other action that is demanded', () => {
    expect(others.length).toBeGreaterThan(40)
    for (const { decision, action } of others) {
      const made = task(decision, action, allGiven)
      expect(made).toMatchObject({
        status: 'draft',
        intent: 'proposal',
        priority: { immediate: 'stat', 'same-day': 'urgent', routine: 'routine' }[action.urgency],
        for: { reference: 'Patient/ola' },
        code: { coding: [{ code: action.id }] },
      })
      expect(made.restriction).toEqual(action.urgency === 'routine' ? undefined : { period: { end: '2026-11-22' } })
    }
    for (const { decision, action } of others.slice(0, 12))
      expect(validate(task(decision, action, allGiven))).toEqual([])
  })

  test('that cannot wait is due the day it is in Norway', () => {
    const { decision, action } = examples.find(({ action }) => action.id === 'ring-113')!
    const made = task(decision, action, { ...given, authored: '2026-11-22T23:30:00Z', intent: 'plan' })
    expect(made.restriction).toEqual({ period: { end: '2026-11-23' } })
    expect(made.status).toBe('requested')
  })

  test('has one reason, in one sentence, where there is one', () => {
    const { decision, action } = others.find(({ action }) => Object.keys(action.because).length > 1)!
    expect(task(decision, action, given).reasonCode!.text).toMatch(/^Fordi: .+, .+\.$/)
    const bare = { ...action, because: {} }
    expect(task({ ...decision, actions: [bare] }, bare, given).reasonCode).toBeUndefined()
  })
})

describe('only what a decision demands is proposed', () => {
  const decision = decisionOn('02')
  const possible = decision.actions.find(({ certainty, kind }) => certainty === 'possible' && kind !== 'referral')!
  const possibleReferral = decision.actions.find(
    ({ certainty, kind }) => certainty === 'possible' && kind === 'referral',
  )!
  const demandedTask = decision.actions.find(({ certainty, kind }) => certainty === 'certain' && kind !== 'referral')!
  const referral = decisionOn('28').referrals[0]!

  test.each([
    ['a task of what is only possible', () => task(decision, possible, given), 'other than a referral'],
    ['a referral that is only possible', () => serviceRequest(decision, possibleReferral, given), 'must be a referral'],
    ['a referral of another action', () => serviceRequest(decision, demandedTask, given), 'must be a referral'],
    ['a task of a referral', () => task(decisionOn('28'), referral, given), 'other than a referral'],
    ['an action of another decision', () => serviceRequest(decisionOn('01'), referral, given), 'must be a referral'],
    ['no action', () => task(decision, undefined as never, given), 'other than a referral'],
    ['the id of an action', () => task(decision, demandedTask.id as never, given), 'other than a referral'],
  ])('%s is refused', (_, attempt, right) => {
    const error = thrownBy(attempt) as ForlopError
    expect(error).toBeInstanceOf(ForlopError)
    expect(error.issues).toMatchObject([{ path: ['action'], code: 'unknown-action' }])
    expect(error.message).toContain(right)
  })
})

describe('the care plan', () => {
  test('has the hovedforlop as its category once one is recommended', () => {
    expect(carePlan(decisionOn('01'), given)).toMatchObject({ category: [{ coding: [{ code: '1' }] }] })
    expect(carePlan(decisionOn('01'), given).instantiatesCanonical).toHaveLength(2)
    const open = decisions.find(
      ([, { hovedforlop }]) => hovedforlop.recommended === null && hovedforlop.possible.length > 1,
    )!
    expect(carePlan(open[1], given).category).toBeUndefined()
    expect(carePlan(open[1], given).instantiatesCanonical).toHaveLength(1)
  })

  test('shows what is mandatory and done as done', () => {
    const decision = decisionOn('01')
    const done = decision.mandatory.filter(({ status }) => status === 'done')
    expect(done.length).toBeGreaterThan(0)
    const details = carePlan(decision, given).activity!.flatMap(({ detail }) => (detail ? [detail] : []))
    expect(details.map(({ code, status }) => [code!.coding![0]!.code, status])).toEqual(
      done.map(({ id }) => [id, 'completed']),
    )
  })

  test('is by the professional where one is given, else by the software inside it', () => {
    expect(carePlan(decisionOn('01'), allGiven)).toMatchObject({ author: { reference: 'PractitionerRole/kari' } })
    expect(carePlan(decisionOn('01'), allGiven).contained).toBeUndefined()
    expect(carePlan(decisionOn('01'), given)).toMatchObject({
      author: { reference: '#forlop' },
      contained: [{ id: 'forlop' }],
    })
  })

  test('is a draft until it is a plan', () => {
    expect(carePlan(decisionOn('01'), given)).toMatchObject({ status: 'draft', intent: 'proposal' })
    expect(carePlan(decisionOn('01'), { ...given, intent: 'plan' })).toMatchObject({ status: 'active', intent: 'plan' })
    expect(requestGroup(decisionOn('01'), { ...given, intent: 'plan' })).toMatchObject({
      status: 'active',
      intent: 'plan',
    })
  })

  test('of a decision that asks for nothing has no activity', () => {
    const none = { ...decisionOn('01'), actions: [], mandatory: [], referrals: [] }
    expect(carePlan(none, given).activity).toBeUndefined()
    expect(requestGroup(none, given).action).toBeUndefined()
    expect(validate(carePlan(none, given))).toEqual([])
    expect(validate(requestGroup(none, given))).toEqual([])
  })
})

describe('the group of suggestions', () => {
  const leaves = ({ action = [] }: RequestGroup) => action.flatMap(({ action = [] }) => action)

  test('holds every open action that is demanded, by kind, each with a resource and its strength', () => {
    for (const [name, decision] of decisions.filter((_, index) => index % 6 === 3)) {
      const group = requestGroup(decision, given)
      const open = decision.actions.filter(({ status, certainty }) => status === 'open' && certainty !== 'possible')
      const byId = new Map(open.map((action) => [action.id, action]))
      expect(
        leaves(group)
          .map(({ id }) => id)
          .sort(),
        name,
      ).toEqual([...byId.keys()].sort())
      for (const { id, action = [] } of group.action!) {
        expect(action.every((leaf) => `kind-${byId.get(leaf.id)!.kind}` === id)).toBe(true)
      }
      for (const leaf of leaves(group)) {
        const action = byId.get(leaf.id)!
        expect(leaf.requiredBehavior).toBe(requiredBehavior(action.strength))
        expect(leaf.extension![0]!.extension![0]!.valueCodeableConcept!.coding![0]!.code).toBe(action.strength)
        expect(leaf.resource).toBeDefined()
      }
    }
  })

  test('points to the statements of the guide and to the law', () => {
    const { action } = examples.find(({ action }) => action.sources.length > 0 && action.statements.length > 0)!
    const decision = demanded.find((one) => one.action === action)!.decision
    const leaf = leaves(requestGroup(decision, given)).find(({ id }) => id === action.id)!
    expect(leaf.documentation![0]).toMatchObject({
      type: 'documentation',
      url: expect.stringContaining('helsedirektoratet.no'),
    })
    expect(leaf.documentation!.slice(1).map(({ label }) => label)).toEqual(action.sources.map(({ source }) => source))
  })

  test('of a strength: shall is done unless the reason is documented, the others could be done', () => {
    expect((['shall', 'should', 'may', 'advice'] as const).map(requiredBehavior)).toEqual([
      'must-unless-documented',
      'could',
      'could',
      'could',
    ])
  })
})

describe('the flag', () => {
  test('stands only where somebody must act at once, and says what to do', () => {
    for (const [name, decision] of decisions) {
      const immediate = decision.actions.filter(
        ({ urgency, certainty, status }) => urgency === 'immediate' && certainty !== 'possible' && status === 'open',
      )
      const made = flag(decision, given)
      expect(made?.code.coding?.map(({ code }) => code) ?? [], name).toEqual(immediate.map(({ id }) => id))
      if (made !== null) expect(validate(made), name).toEqual([])
    }
    expect(flag(decisionOn('75'), given)!.code.text).toContain('113')
  })
})

describe('the provenance', () => {
  const targets = [{ reference: 'Task/1' }]

  test('names the software with its rules, the professional, the answers, the guide and the decision', () => {
    const decision = decisionOn('28')
    const made = provenance(decision, targets, allGiven)
    expect(validate(made)).toEqual([])
    expect(made.contained[0]!.version[0]!.value).toBe(decision.guideline.fingerprint)
    expect(made.agent.map(({ who }) => who.reference)).toEqual(['#forlop', 'PractitionerRole/kari'])
    expect(made.entity.map(({ what }) => what.reference ?? what.identifier!.value)).toEqual([
      'QuestionnaireResponse/42',
      decision.guideline.fingerprint,
      decision.id,
    ])
    expect(provenance(decision, targets, given).agent).toHaveLength(1)
    expect(Object.isFrozen(targets[0])).toBe(false)
  })

  test('is of something', () => {
    for (const none of [[], undefined, 'Task/1']) {
      expect(thrownBy(() => provenance(decisionOn('28'), none as never, given))).toBeInstanceOf(ForlopError)
    }
  })
})

test('the resources of one action can be made from its JSON too', () => {
  const decision = decisionOn('28')
  const referral = JSON.parse(JSON.stringify(decision.referrals[0])) as DecisionAction
  expect(serviceRequest(decision, referral, given)).toEqual(serviceRequest(decision, decision.referrals[0]!, given))
})
