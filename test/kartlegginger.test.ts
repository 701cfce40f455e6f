import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gaps } from '../rules/guideline/gaps.js'
import { register } from '../rules/guideline/register/index.js'
import { assess, type Decision, type DecisionAction, type Kartlegging } from '../src/index.js'

/** What a case says of one action. Lists are the entries that must be there; more may be. */
type ExpectedAction = Pick<DecisionAction, 'id'> &
  Partial<Pick<DecisionAction, 'strength' | 'certainty' | 'basis' | 'status' | 'statements' | 'to' | 'pathway'>>

/** A kartlegging of a synthetic person, read from the guide by hand, and what the decision must hold. */
interface Case {
  readonly navn: string
  readonly historie: string
  /** Statements, gaps, rows of the decision table (`tabell rad 5`), exceptions to it (`unntak sorg`) and statutes. */
  readonly viser: readonly string[]
  readonly kartlegging: Kartlegging
  readonly forventet: {
    readonly scope: Decision['scope']
    readonly hovedforlop?: Omit<Decision['hovedforlop'], 'reasons'>
    readonly urgency?: Decision['urgency']
    readonly actions?: readonly ExpectedAction[]
    /** Actions that are not there at all. */
    readonly absent?: readonly string[]
    /** Actions that are not there, or that only an unknown fact could bring about. */
    readonly notDemanded?: readonly string[]
    readonly missing?: readonly string[]
    readonly notMissing?: readonly string[]
    readonly nothingMissing?: boolean
  }
}

const folder = new URL('kartlegginger/', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case)

/** The action ids that are public and fixed. */
const fixedActions = [
  'kartlegg-behov',
  'kartlegg-selvskading',
  'kartlegg-selvmordsrisiko',
  'kartlegg-voldsrisiko',
  'kontakt-spesialist-selvskading',
  'kontakt-spesialist-selvmordsrisiko',
  'kontakt-spesialist-voldsrisiko',
  'henvis-spesialist-selvskading',
  'henvis-spesialist-selvmordsrisiko',
  'henvis-spesialist-voldsrisiko',
  'henvis-nyoppstatt-alvorlig',
  'henvis-pasientforlop',
  'vurder-radforing-eller-henvisning',
  'involver-spesialist-rusutlost-psykose',
  'samarbeid-spesialist-spiseforstyrrelse',
  'sok-veiledning-voldsrisiko',
  'voldsrisikoutredning',
  'voldsrisikohandteringsplan',
  'samarbeid-politi',
  'koordinator',
  'ansvarsgruppe',
  'krise-og-mestringsplan',
  'individuell-plan',
  'lavterskeltilbud',
  'ivareta-mindrearige',
  'ring-113',
  'kontakt-legevakt',
]

/** What the decision says of an expected action, cut down to what the case speaks of. */
const comparable = (expected: ExpectedAction, actual: DecisionAction) =>
  Object.fromEntries(
    Object.entries(expected).map(([key, value]) => {
      const found = actual[key as keyof ExpectedAction]
      return [
        key,
        Array.isArray(value) && Array.isArray(found) ? value.filter((entry) => found.includes(entry)) : found,
      ]
    }),
  )

describe('a kartlegging', () => {
  for (const { navn, kartlegging, forventet } of cases) {
    test(navn, () => {
      const decision = assess(kartlegging)
      const action = (id: string) => decision.actions.find((action) => action.id === id)
      const missing = decision.missing.map(({ fact }) => fact)

      expect.soft(decision.scope).toBe(forventet.scope)
      if (forventet.hovedforlop) expect.soft(decision.hovedforlop).toMatchObject(forventet.hovedforlop)
      if (forventet.urgency) expect.soft(decision.urgency).toBe(forventet.urgency)
      for (const expected of forventet.actions ?? []) {
        const actual = action(expected.id)
        expect.soft(actual && comparable(expected, actual), expected.id).toEqual(expected)
      }
      for (const id of forventet.absent ?? []) expect.soft(action(id)?.certainty, id).toBeUndefined()
      for (const id of forventet.notDemanded ?? []) {
        expect.soft(action(id)?.certainty ?? 'possible', id).toBe('possible')
      }
      expect.soft(missing).toEqual(expect.arrayContaining([...(forventet.missing ?? [])]))
      for (const fact of forventet.notMissing ?? []) expect.soft(missing).not.toContain(fact)
      if (forventet.nothingMissing) expect.soft(missing).toEqual([])
    })
  }
})

describe('the kartlegginger', () => {
  const shown = new Set(cases.flatMap(({ viser }) => viser))

  test('are at least 40, each under its own name', () => {
    const names = cases.map(({ navn }) => navn)
    expect(names.length).toBeGreaterThanOrEqual(40)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('show every row of the decision table', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `tabell rad ${index + 1}`)
    expect(rows.filter((row) => !shown.has(row))).toEqual([])
  })

  test('expect every fixed action in some case', () => {
    const expected = new Set(cases.flatMap(({ forventet }) => forventet.actions?.map(({ id }) => id) ?? []))
    expect(fixedActions.filter((id) => !expected.has(id))).toEqual([])
  })

  test('name only statements and gaps that exist', () => {
    const known = new Set([...register, ...gaps].map(({ id }) => id))
    expect([...shown].filter((id) => /^[RG]\d/.test(id) && !known.has(id))).toEqual([])
  })
})
