import { describe, expect, test } from 'vitest'
import {
  deadlines,
  isRefusal,
  advance,
  pathways,
  startPathway,
  type PathwayInstance,
} from '../../../../pathways/index.js'
import { ord } from '../../../../pathways/diagram/ord.js'
import { instanceCarePlan, type CarePlan, type InstanceCarePlanOptions } from '../../../../src/fhir/index.js'
import { ForlopError } from '../../../../src/index.js'
import { leavesOf } from '../../../../src/pathway/diagram/diagram.js'
import { graphOf } from '../../../../src/pathway/diagram/graph.js'
import { validate } from '../../../fhir/validate.js'
import { live } from '../../../pathways/lives.js'
import { decisionOn, isFrozen, objectsIn, thrownBy } from '../record/decisions.js'
import { lifeIn, pathwayIds } from './lives.js'

const given: InstanceCarePlanOptions = { patient: 'Patient/ola', now: '2026-11-22' }

const details = ({ activity = [] }: CarePlan) => activity.map(({ detail }) => detail!)
const codeOf = (detail: ReturnType<typeof details>[number]) => detail.code!.coding?.[0]?.code

describe.each(pathwayIds)('a life in %s', (id) => {
  test('is a valid care plan at every step', () => {
    const locales = ['nb', 'nn', 'en'] as const
    for (let number = 0; number < 3; number++) {
      const life = lifeIn(id, number)
      const shown = life.filter((_, step) => step % Math.ceil(life.length / 4) === 0 || step === life.length - 1)
      for (const instance of shown) {
        expect(validate(instanceCarePlan(instance, { ...given, locale: locales[number]! }))).toEqual([])
      }
    }
  })

  test('shows every duty, measure and event, and every time limit and agreed date with the day it is due', () => {
    const instance = lifeIn(id, 1).at(-1)!
    const plan = instanceCarePlan(instance, given)
    const all = details(plan)
    const duties = Object.values(instance.context.duties)
    expect(all.slice(0, duties.length).map(codeOf)).toEqual(duties.map(({ action }) => action))
    const dates = deadlines(instance, given).filter(({ state }) => state !== 'not-applicable')
    const measures = Object.keys(instance.context.measures).length
    const shown = all.slice(duties.length + measures, duties.length + measures + dates.length)
    expect(shown.map(({ scheduledPeriod }) => scheduledPeriod?.end ?? null)).toEqual(
      dates.map(({ due, state }) => (state === 'unknown' ? null : due)),
    )
    const steps = all.slice(duties.length + measures + dates.length)
    expect(steps.length).toBe(instance.history.length - 1)
    expect(steps.every(({ status }) => status === 'completed')).toBe(true)
  })

  test('has one identifier from its beginning to its end, and another for another person', () => {
    const life = lifeIn(id, 2)
    const plans = [life[0]!, life.at(-1)!].map((instance) => instanceCarePlan(instance, given))
    expect(plans[1]!.identifier).toEqual(plans[0]!.identifier)
    expect(instanceCarePlan(life[0]!, { ...given, patient: 'Patient/kari' }).identifier).not.toEqual(
      plans[0]!.identifier,
    )
  })

  test('is closed as planned in one place only, and revoked in the other closed ones', () => {
    const closed = graphOf(pathways[id], ord).nodes.filter(({ tags }) => tags.includes('closed'))
    expect(closed.filter(({ path }) => path.endsWith('avsluttet'))).toHaveLength(1)
    for (let number = 0; number < 12; number++) {
      const instance = lifeIn(id, number).at(-1)!
      const stands = closed.find(({ path }) => leavesOf(instance.state).includes(path))
      const expected = stands === undefined ? 'active' : stands.path.endsWith('avsluttet') ? 'completed' : 'revoked'
      expect(instanceCarePlan(instance, given).status).toBe(expected)
    }
  })
})

describe('what an activity says', () => {
  const begun = startPathway('hovedforlop-2', { at: '2026-01-05', decision: decisionOn('28') })
  const open = Object.values(begun.context.duties)
    .filter(({ status }) => status === 'open')
    .map(({ action }) => action)

  const register = (...events: readonly Parameters<typeof advance>[1][]): PathwayInstance =>
    events.reduce((before, event) => {
      const next = advance(before, event)
      if (isRefusal(next)) throw new Error(next.message)
      return next
    }, begun)

  test('of a duty: not done, done, left to others, or departed from with the reason', () => {
    const [one, two, three] = open as [string, string, string]
    const instance = register(
      { type: 'plikt.utfort', at: '2026-01-06T10:00:00+01:00', action: one },
      { type: 'plikt.overlevert', at: '2026-01-07', action: two, to: 'DPS & Nord' },
      { type: 'plikt.fraveket', at: '2026-01-08', action: three, reason: 'Ønsker det ikke', by: 'Kari' },
    )
    const plan = instanceCarePlan(instance, given)
    expect(validate(plan)).toEqual([])
    const duty = (action: string) => details(plan).find((detail) => codeOf(detail) === action)
    // a day and a time are both told as days
    expect(duty(one)).toMatchObject({
      status: 'completed',
      scheduledPeriod: { start: '2026-01-05', end: '2026-01-06' },
    })
    expect(duty(two)).toMatchObject({ status: 'stopped', statusReason: { text: 'Overlevert til: DPS & Nord' } })
    expect(duty(three)).toMatchObject({ status: 'cancelled', statusReason: { text: 'Fraveket: Ønsker det ikke' } })
    expect(duty(open[3]!)).toMatchObject({ status: 'not-started', scheduledPeriod: { start: '2026-01-05' } })
    expect(plan.text!.div).toContain('DPS &amp; Nord')
    expect(plan.supportingInfo).toMatchObject([
      { type: 'GuidanceResponse', identifier: { value: decisionOn('28').id } },
    ])
  })

  test('of something registered late that ended before it began: when it ended', () => {
    const instance = register(
      { type: 'situasjon.endret', at: '2026-02-01', decision: decisionOn('37') },
      { type: 'plikt.utfort', at: '2026-01-20', lateRegistered: true, action: 'voldsrisikoutredning' },
    )
    const plan = instanceCarePlan(instance, given)
    const late = details(plan).find((detail) => codeOf(detail) === 'voldsrisikoutredning')!
    expect(late.scheduledPeriod).toEqual({ end: '2026-01-20' })
    expect(validate(plan)).toEqual([])
  })

  test('of a time limit: whether it is met, and in words when it is late', () => {
    const referred = live('pakkeforlop-tsb', { at: '2026-01-05' }, [
      { type: 'henvisning.sendt', at: '2026-01-05' },
      { type: 'henvisning.mottatt', at: '2026-01-06' },
    ])
    const limit = (instance: PathwayInstance, now: string) =>
      details(instanceCarePlan(instance, { ...given, now })).find(
        (detail) => codeOf(detail) === 'pakkeforlop/vurdering-av-henvisning',
      )!
    expect(limit(referred, '2026-01-10')).toMatchObject({
      status: 'not-started',
      scheduledPeriod: { start: '2026-01-06', end: '2026-01-20' },
    })
    expect(limit(referred, '2026-01-10').description).toContain('frist 2026-01-20')
    expect(limit(referred, '2026-02-10').description).toContain('over fristen')
    const assessed = advance(referred, { type: 'rett.vurdert', at: '2026-01-12' }) as PathwayInstance
    expect(limit(assessed, '2026-02-10')).toMatchObject({ status: 'completed' })
  })

  test('of a limit whose number nobody has found: unknown, no day, and where to look it up', () => {
    const plans = Array.from({ length: 10 }, (_, number) =>
      lifeIn('pakkeforlop-psykisk-helsevern-voksne', number),
    ).flat()
    const unknown = plans
      .flatMap((instance) => details(instanceCarePlan(instance, given)))
      .filter(({ status }) => status === 'unknown')
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.filter((detail) => 'scheduledPeriod' in detail)).toEqual([])
    expect(unknown.some(({ description }) => description.includes('helsedirektoratet.no'))).toBe(true)
  })

  test('of a table of the host: its own limits', () => {
    const referred = live('pakkeforlop-tsb', { at: '2026-01-05' }, [{ type: 'henvisning.mottatt', at: '2026-01-06' }])
    const plan = instanceCarePlan(referred, {
      ...given,
      author: 'Organization/1',
      encounter: 'Encounter/1',
      table: [
        {
          id: 'lokal/svar',
          pathways: ['pakkeforlop-tsb'],
          from: 'henvisning.mottatt',
          to: 'rett.vurdert',
          number: 5,
          unit: 'kalenderdager',
          careLevel: 'any',
          title: { nb: 'Svar innen fem dager', nn: 'Svar innan fem dagar', en: 'Answer within five days' },
          source: { title: 'Lokal rutine' },
        } as never,
      ],
    })
    expect(details(plan).find((detail) => codeOf(detail) === 'lokal/svar')!.scheduledPeriod!.end).toBe('2026-01-11')
    expect(plan).toMatchObject({ author: { reference: 'Organization/1' }, encounter: { reference: 'Encounter/1' } })
    expect(validate(plan)).toEqual([])
  })
})

describe('a care plan of a pathway', () => {
  const instance = startPathway('hovedforlop-2', { at: '2026-01-05', decision: decisionOn('28') })

  test('is frozen, the same bytes each time, and forbids nothing', () => {
    const plan = instanceCarePlan(instance, given)
    expect(isFrozen(plan)).toBe(true)
    expect(JSON.stringify(instanceCarePlan(JSON.parse(JSON.stringify(instance)), given))).toBe(JSON.stringify(plan))
    expect(objectsIn(plan).filter((object) => 'doNotPerform' in object)).toEqual([])
    expect(plan.instantiatesCanonical[0]).toBe('https://forlop.example/fhir/PlanDefinition/hovedforlop-2|1.0.0')
    expect(JSON.stringify(plan)).not.toContain('urn:oid:')
  })

  test('without duties and events has no activity', () => {
    const bare = startPathway('hovedforlop-1', { at: '2026-01-05' })
    const plan = instanceCarePlan(bare, given)
    expect(plan.activity).toBeUndefined()
    expect(plan.supportingInfo).toBeUndefined()
    expect(validate(plan)).toEqual([])
  })

  test.each([
    ['no options', instance, undefined, 'options'],
    ['no day', instance, { patient: 'Patient/1' }, 'now'],
    ['a day that is none', instance, { ...given, now: '2026-02-30' }, 'now'],
    ['a time without an offset', instance, { ...given, now: '2026-02-20T10:00:00' }, 'now'],
    ['no patient', instance, { now: '2026-11-22' }, 'patient'],
    ['an author that is none', instance, { ...given, author: 'Patient/1' }, 'author'],
    ['an encounter that is none', instance, { ...given, encounter: 'x' }, 'encounter'],
    ['a language we do not speak', instance, { ...given, locale: 'fi' }, 'locale'],
    ['an unknown option', instance, { ...given, today: 'x' }, 'options'],
    ['a base that is none', instance, { ...given, base: 'x' }, 'base'],
    ['no instance', undefined, given, 'instance'],
    ['an instance of no pathway', { ...instance, pathway: 'hovedforlop-4' }, given, 'instance.pathway'],
    ['an instance of another machine', { ...instance, machine: '0'.repeat(64) }, given, 'instance.machine'],
    [
      'a time that FHIR cannot write',
      { ...instance, history: [{ ...instance.history[0]!, at: '2026-01-05T10:00:00+15:00' }] },
      given,
      'instance.history.0.at',
    ],
  ])('says what is wrong: %s', (_, bad, options, path) => {
    const error = thrownBy(() => instanceCarePlan(bad as never, options as never)) as ForlopError
    expect(error).toBeInstanceOf(ForlopError)
    expect(error.code).toBe('invalid-options')
    expect(error.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })
})
