import { describe, expect, test } from 'vitest'
import {
  assess,
  createForlop,
  ForlopError,
  isForlopError,
  override,
  type Decision,
  type Issue,
  type OverrideInput,
} from '../../../src/index.js'
import { localRule, profile, right } from '../kommune/profiles.js'

const kartlegging = { alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' } as const
const decision = assess(kartlegging)

const departure: OverrideInput = {
  action: 'henvis-spesialist-selvmordsrisiko',
  reason: 'Oppfølgingen er alt avtalt med DPS, time i morgen.',
  by: 'psykolog 4711',
  at: '2026-11-22T14:05:00+01:00',
}

/** The faults of an input, as an override tells them. */
const faultsOf = (input: unknown, of: Decision = decision): readonly Issue[] => {
  try {
    override(of, input as OverrideInput)
  } catch (error) {
    if (isForlopError(error) && error.code === 'invalid-override') return error.issues
    throw error
  }
  return []
}
const faultOf = (change: { readonly [key: string]: unknown }) =>
  faultsOf({ ...departure, ...change }).map(({ path, code }) => [...path, code])

/** Every object in it, itself first. */
const objectsIn = (data: unknown): object[] =>
  typeof data === 'object' && data !== null ? [data, ...Object.values(data).flatMap(objectsIn)] : []

describe('a record of a departure', () => {
  test('says what is departed from, why, by whom, when, and by which rules', () => {
    expect(override(decision, departure)).toEqual({
      type: 'override',
      decision: decision.id,
      action: 'henvis-spesialist-selvmordsrisiko',
      departsFrom: {
        strength: 'shall',
        basis: 'guideline',
        certainty: 'certain',
        statements: ['R6.32'],
        rules: ['risiko/henvis-spesialist-selvmordsrisiko'],
      },
      possible: [2],
      reason: departure.reason,
      by: departure.by,
      at: departure.at,
      guideline: {
        id: decision.guideline.id,
        edition: '2025-02-26',
        fingerprint: decision.guideline.fingerprint,
      },
      legalBasis: 'journalforskriften-6-g',
    })
  })

  test('names the decision by an id that other answers do not have', () => {
    const other = assess({ ...kartlegging, alder: 35 })
    expect(override(other, departure).decision).not.toBe(override(decision, departure).decision)
  })

  test('says that what is departed from is derived, where it is', () => {
    const hovedforlop3 = assess({ ...kartlegging, alvorlighet: 'alvorlig' })
    expect(override(hovedforlop3, departure).departsFrom).toMatchObject({ strength: 'shall', basis: 'derived' })
  })

  test('says that what is departed from was a precaution, where it was', () => {
    const open = assess({ alder: 34, alvorlighet: 'mild', selvmordsrisiko: 'avdekket' })
    const record = override(open, departure)
    expect(record.departsFrom?.certainty).toBe('precautionary')
    expect(record.possible).toEqual([1, 2])
  })

  test.each([1, 2, 3])('takes the choice of hovedforlop %i, which departs from no action', (level) => {
    const record = override(decision, { ...departure, action: `hovedforlop-${level}` })
    expect(record).toMatchObject({ action: `hovedforlop-${level}`, departsFrom: null, possible: [2] })
  })

  test('keeps the reason as it is written', () => {
    const reason = '  Første linje.\n\n"Andre" linje: æøå, 😀, </script>  '
    expect(override(decision, { ...departure, reason }).reason).toBe(reason)
  })

  test('survives JSON unchanged', () => {
    const record = override(decision, departure)
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })

  test('is frozen all the way down', () => {
    const record = override(decision, departure)
    expect(objectsIn(record).filter((part) => !Object.isFrozen(part))).toEqual([])
    expect(objectsIn(record).length).toBeGreaterThan(4)
  })

  test('leaves the decision and the input as they were', () => {
    const before = JSON.stringify(decision)
    const input = { ...departure }
    override(decision, input)
    expect(JSON.stringify(decision)).toBe(before)
    expect(input).toEqual(departure)
    expect(Object.isFrozen(input)).toBe(false)
  })

  test("calls an action that is a municipality's own by its title, and no other", () => {
    const actions = [{ id: 'lokal-ring', kind: 'contact', title: { nb: 'Ring tilbake', en: 'Call back' } }]
    const rules = [localRule({ id: 'annen' }), localRule({ then: { action: 'lokal-ring' } })]
    const forlop = createForlop({ kommune: right(profile({ actions, rules })) })
    const local = forlop.assess(kartlegging)
    const departsFrom = (action: string) => override(local, { ...departure, action }).departsFrom
    expect(departsFrom('lokal-ring')).toStrictEqual({
      ...{ strength: 'shall', basis: 'local', certainty: 'certain', statements: [] },
      ...{ rules: ['lokal/prove/egen-regel'], title: { nb: 'Ring tilbake', nn: 'Ring tilbake', en: 'Call back' } },
    })
    for (const action of ['kartlegg-overdoserisiko', 'henvis-spesialist-selvmordsrisiko']) {
      expect(Object.keys(departsFrom(action)!)).toEqual(['strength', 'basis', 'certainty', 'statements', 'rules'])
    }
  })

  test("is made the same way by a forlop of one's own", () => {
    const forlop = createForlop({ locale: 'en' })
    expect(forlop.override(forlop.assess(kartlegging), departure)).toEqual(override(decision, departure))
  })
})

describe('a departure is refused', () => {
  test.each([
    ['an action of another decision', { action: 'samarbeid-politi' }],
    ['an action that does not exist', { action: 'henvis-alle' }],
    ['a hovedforlop that does not exist', { action: 'hovedforlop-4' }],
    ['a hovedforlop with something after it', { action: 'hovedforlop-2\n' }],
    ['a hovedforlop with something before it', { action: 'ikke-hovedforlop-2' }],
    ['a name that every object has', { action: '__proto__' }],
    ['no action', { action: '' }],
    ['no action at all', { action: undefined }],
    ['a number as action', { action: 2 }],
    ['a list that reads like an action', { action: ['hovedforlop-2'] }],
  ])('for %s', (_, change) => {
    expect(faultOf(change)).toEqual([['action', 'unknown-action']])
  })

  test.each([
    ['a blank reason', { reason: ' \n\t ' }],
    ['an empty reason', { reason: '' }],
    ['a missing reason', { reason: undefined }],
    ['a reason of 10 001 characters', { reason: 'x'.repeat(10_001) }],
    ['a reason that is no text', { reason: { text: 'fordi' } }],
  ])('for %s', (_, change) => {
    expect(faultOf(change)).toEqual([['reason', 'missing']])
  })

  test('never for a reason of 10 000 characters', () => {
    expect(faultOf({ reason: 'x'.repeat(10_000) })).toEqual([])
  })

  test.each([
    ['nobody', { by: undefined }],
    ['a blank name', { by: '  ' }],
    ['a name of 501 characters', { by: 'x'.repeat(501) }],
    ['a name that is no text', { by: 4711 }],
  ])('for %s as the one who departs', (_, change) => {
    expect(faultOf(change)).toEqual([['by', 'missing']])
  })

  test('never for a name of 500 characters', () => {
    expect(faultOf({ by: 'x'.repeat(500) })).toEqual([])
  })

  test.each([
    undefined,
    '',
    'i dag',
    20261122,
    '22.11.2026',
    '2026-13-01',
    '2026-02-30',
    '2025-02-29',
    '2026-1-1',
    '2026-11-22 14:05:00+01:00',
    '2026-11-22T14:05:00',
    '2026-11-22T14+01:00',
    '2026-11-22T24:00:00Z',
    '2026-11-22T14:60:00Z',
    '2026-11-22T14:05:61Z',
    '2026-11-22T14:05:00+1:00',
    '2026-11-22T14:05:00+24:00',
    '2026-11-22T14:05:00z',
    '2026-11-22T14:05:00Z ',
    '2026-02-30T14:05:00Z',
  ])('for the time %s', (at) => {
    expect(faultOf({ at })).toEqual([['at', 'wrong-type']])
  })

  test.each([
    '2026-11-22',
    '2024-02-29',
    '2026-11-22T14:05Z',
    '2026-11-22T14:05:00Z',
    '2026-11-22T23:59:59.123456789Z',
    '2026-11-22T00:00:00-11:30',
  ])('never for the time %s', (at) => {
    expect(faultOf({ at })).toEqual([])
  })

  test('with every fault at once', () => {
    const issues = faultsOf({ action: 'x', reason: '', by: '', at: '' })
    expect(issues.map(({ path, message }) => [...path, message])).toEqual([
      ['action', '`action` must be the id of an action of this decision, or hovedforlop-1, -2 or -3'],
      ['reason', '`reason` must say why, in 1 to 10000 characters'],
      ['by', '`by` must say who, in 1 to 500 characters'],
      ['at', '`at` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)'],
    ])
  })

  test.each<[string, unknown]>([
    ['a getter', Object.defineProperty({ ...departure }, 'by', { get: () => 'psykolog 4711' })],
    ['a method', { ...departure, toString: () => 'x' }],
    ['a function', () => departure],
  ])('when it is more than data: %s', (_, input) => {
    expect(faultsOf(input)).toEqual([
      { path: [], code: 'not-an-object', message: 'a departure must be an object of plain data' },
    ])
  })

  test.each([[undefined], [null]])('when nothing is handed over: %s', (nothing) => {
    expect(faultsOf(nothing)).toHaveLength(4)
  })

  test('when everything is left out', () => {
    expect(faultsOf({})).toHaveLength(4)
  })

  test('with an error of the library that says which input was bad', () => {
    expect(() => override(decision, { ...departure, by: '' })).toThrow(ForlopError)
    expect(() => override(decision, { ...departure, by: '' })).toThrow('`by` must say who, in 1 to 500 characters')
  })

  test('without repeating a word of what was written', () => {
    const secret = 'Kari Nordmann 010190 12345'
    const long = `${secret} ${'x'.repeat(10_000)}`
    let thrown: unknown
    try {
      override(decision, { action: secret, reason: long, by: long, at: secret })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ForlopError)
    const { message, stack, issues } = thrown as ForlopError
    for (const text of [message, stack ?? '', JSON.stringify(issues), JSON.stringify(thrown)]) {
      expect(text).not.toContain('Nordmann')
      expect(text).not.toContain('010190')
    }
  })
})
