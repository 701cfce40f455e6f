import { describe, expect, test } from 'vitest'
import { ForlopError } from '../../../src/forlop-error.js'
import type { TimeLimit } from '../../../src/pathway/limit.js'
import { limitTable } from '../../../src/pathway/limit-table.js'
import { withLocal, type LocalLimit } from '../../../src/pathway/local-limit.js'
import { limits, plan, svar, time, vocabulary, words } from './made-up-limits.js'

const source = { title: 'Vår egen rutine' }
const own: LocalLimit = {
  id: 'var-egen',
  pathways: ['lop'],
  from: 'time.holdt',
  to: 'plan.laget',
  number: 5,
  unit: 'virkedager',
  careLevel: 'dogn',
  source,
  title: { nb: 'Vår egen frist', nn: 'Vår eigen frist', en: 'A limit of our own' },
}

const merged = (...local: LocalLimit[]): readonly TimeLimit[] => withLocal(limits, local, vocabulary)
const find = (id: string, ...local: LocalLimit[]): TimeLimit | undefined =>
  merged(...local).find((limit) => limit.id === id)

/** What is refused, as paths, codes and messages. */
function refused(local: unknown): ForlopError {
  try {
    withLocal(limits, local as LocalLimit[], vocabulary)
  } catch (error) {
    if (error instanceof ForlopError) return error
  }
  throw new Error('it was not refused')
}

describe('a table of limits', () => {
  test('finds the limits of a pathway, in their order', () => {
    const table = limitTable(limits, words, () => false)
    expect(table.of('lop').map(({ limit }) => limit.id)).toEqual(['svar', 'time', 'plan', 'mer', 'prat', 'mellom'])
    expect(table.of('et-annet-lop')).toEqual([])
    expect(table.of('constructor')).toEqual([])
  })

  test('a limit of several pathways stands in each', () => {
    const table = limitTable([{ ...plan, pathways: ['lop', 'et-annet-lop'] }], words, () => false)
    expect(['lop', 'et-annet-lop'].map((id) => table.of(id).length)).toEqual([1, 1])
  })

  test('asks for a day once, and forgets rather than growing without end', () => {
    const asked: string[] = []
    const { isWorkingDay } = limitTable(limits, words, (day) => asked.push(day) === 0)
    for (let round = 0; round < 3; round++) expect(isWorkingDay(20_779 + 1)).toBe(true)
    expect(asked).toEqual(['2026-11-23'])
    for (let day = 0; day < 50_000; day++) isWorkingDay(day)
    expect(isWorkingDay(20_779 + 1)).toBe(true)
  })

  test('remembers twenty thousand days', () => {
    let asked = 0
    const { isWorkingDay } = limitTable(limits, words, () => {
      asked++
      return false
    })
    // 0 is a Thursday, 20 000 a Friday
    const asks = (first: number, last: number): number => {
      const before = asked
      for (let day = first; day <= last; day++) isWorkingDay(day)
      return asked - before
    }
    expect(asks(0, 19_999)).toBeGreaterThan(14_000)
    expect(asks(0, 19_999)).toBe(0)
    expect(asks(20_000, 20_000)).toBe(1)
    expect(asks(0, 0)).toBe(1)
  })
})

describe('a limit of a host', () => {
  test('takes the place of a national one, keeps what it does not say, and is marked local', () => {
    expect(find('plan', { id: 'plan', number: 3, source })).toEqual({
      ...plan,
      number: 3,
      status: 'local',
      source: { key: 'plan', title: 'Vår egen rutine', dated: null, checked: null },
    })
    expect(merged({ id: 'plan', number: 3, source }).map(({ id }) => id)).toEqual(limits.map(({ id }) => id))
  })

  test('leaves behind what was said of the national number', () => {
    const national: TimeLimit = {
      ...plan,
      number: null,
      minimum: 3,
      validFrom: '2019-01-01',
      note: plan.title,
      lookUp: plan.title,
      status: 'unverified',
    }
    const [limit] = withLocal([national], [{ id: 'plan', number: 3, source }], vocabulary)
    expect(limit).toMatchObject({ number: 3, validFrom: null, status: 'local', entry: 'utredning' })
    for (const key of ['minimum', 'note', 'lookUp']) expect(limit).not.toHaveProperty(key)
  })

  test('that says what it is counted from is counted for those whom the national one did not know it for', () => {
    const national: TimeLimit = { ...plan, notCountedFor: { entry: 'behandling', begun: 'time.holdt' } }
    const local = (more: object) => withLocal([national], [{ id: 'plan', number: 3, source, ...more }], vocabulary)[0]
    expect(local({})).toHaveProperty('notCountedFor', national.notCountedFor)
    expect(local({ from: 'brev.mottatt' })).not.toHaveProperty('notCountedFor')
    const other = { entry: 'behandling', begun: 'brev.mottatt' } as const
    expect(local({ notCountedFor: other })).toHaveProperty('notCountedFor', other)
  })

  test('stands beside the national ones with an id of its own', () => {
    expect(find('var-egen', own)).toMatchObject({ ...own, status: 'local', legalWeight: 'advisory', source })
    expect(merged(own)).toHaveLength(limits.length + 1)
  })

  test('is local and advisory whatever it says of itself', () => {
    expect(find('plan', { ...plan, number: 3, status: 'in-force' })).toMatchObject({ status: 'local', number: 3 })
  })

  test('can be a copy of the whole table: the law in it stays law', () => {
    const copy = limits.map((limit) => ({ ...limit })) as LocalLimit[]
    expect(withLocal(limits, copy, vocabulary)[0]).toBe(svar)
    expect(withLocal(limits, copy, vocabulary)[1]).toMatchObject({ ...time, status: 'local', source: time.source })
  })

  test.each<[string, object]>([
    ['takes no time', { number: 0, minimum: 0 }],
    ['takes ten years', { number: 3660 }],
    ['takes as long at least as at most', { number: 5, minimum: 5 }],
    ['has a minimum', { number: 5, minimum: 3 }],
    ['has a period', { validFrom: '2026-01-01', validTo: '2026-01-02' }],
    ['has a beginning only', { validFrom: '2026-01-01', validTo: null }],
    ['has an end only', { validTo: '2026-01-02' }],
    ['has a long name', { id: 'x'.repeat(1000) }],
    ...(['in-force', 'superseded', 'unverified', 'local'] as const).map((status): [string, object] => [
      `calls itself ${status}`,
      { status },
    ]),
  ])('can stand where it %s', (_, fields) => {
    const { status: _status, ...rest } = fields as Partial<LocalLimit>
    expect(merged({ ...own, ...fields }).at(-1)).toMatchObject({ ...rest, status: 'local' })
  })

  test('can stand beside 999 others', () => {
    const many = Array.from({ length: 1000 }, (_, place) => ({ ...own, id: `egen-${place}` }))
    expect(merged(...many)).toHaveLength(limits.length + 1000)
  })

  test('is not changed or frozen', () => {
    const mine = structuredClone(own)
    const table = limitTable(merged(mine), words, () => false)
    expect(mine).toEqual(own)
    expect(Object.isFrozen(mine) || Object.isFrozen(mine.title) || Object.isFrozen(mine.pathways)).toBe(false)
    expect(Object.isFrozen(table.limits.at(-1)?.title)).toBe(true)
  })
})

describe('a table of a host is refused', () => {
  const anEvent =
    'must be one of brev.mottatt, svar.gitt, time.holdt, plan.laget, ny-plan.laget, prat.holdt, svar.avslatt'
  const aPathway = 'must be a list of lop, et-annet-lop'
  const days = 'must be a whole number of days from 0 to 3660'
  const aSource = 'must be { title }, with { key, publisher, url, dated, checked } where they are known'
  const aText = 'must be a text'
  const aTitle = 'must be a text in nb, nn and en'
  const someFields = 'must be fields of the event with their values'
  const aDay = 'must be a day, YYYY-MM-DD, or null'
  const aWay = 'must be { entry, begun }: one of utredning, behandling, and an event'
  const isLaw = 'is law and cannot be replaced: add a limit with an id of its own'
  const known =
    'has only id, pathways, from, fromWith, fromUnless, restartedBy, to, alsoMetBy, endedBy, repeats, number, minimum, ' +
    'unit, careLevel, notFor, severity, entry, notCountedFor, exemptsImmediateHelp, status, legalWeight, source, ' +
    'validFrom, validTo, lookUp, title, note'

  test.each<[string, unknown, string, string]>([
    ['when it is no list', { plan: 3 }, 'wrong-type', 'must be a list of limits'],
    ['when it is endless', Array.from({ length: 1001 }, () => own), 'too-large', 'has at most 1000 limits'],
  ])('%s', (_, local, code, right) => {
    expect(refused(local).issues).toEqual([{ path: ['table'], code, message: `\`table\` ${right}` }])
  })

  test.each<[string, unknown]>([
    ['for what is no limit', 3],
    ['for nothing', null],
    ['for a list', [own]],
  ])('%s', (_, limit) => {
    expect(refused([own, limit]).issues).toEqual([
      { path: ['table', 1], code: 'not-an-object', message: '`table.1` must be a limit' },
    ])
  })

  /** Of one limit, by what is wrong with it: the field, the code, and what would be right. */
  test.each<[string, object, string | null, string, string]>([
    ['without a number', { id: 'plan', source }, 'number', 'missing', days],
    ['with a number that is null', { id: 'plan', number: null, source }, 'number', 'out-of-range', days],
    ['with a number of text', { ...own, number: '3' }, 'number', 'out-of-range', days],
    ['with a part of a day', { ...own, number: 2.5 }, 'number', 'out-of-range', days],
    ['with fewer days than none', { ...own, number: -1 }, 'number', 'out-of-range', days],
    ['with days without end', { ...own, number: 3661 }, 'number', 'out-of-range', days],
    ['without an id', { number: 3, source }, 'id', 'missing', aText],
    ['with an id that is no text', { ...own, id: 3 }, 'id', 'wrong-type', aText],
    ['with an id of nothing', { ...own, id: ' ' }, 'id', 'wrong-type', aText],
    ['with an id without end', { ...own, id: 'x'.repeat(1001) }, 'id', 'wrong-type', aText],
    ['without a source', { id: 'plan', number: 3 }, 'source', 'missing', aSource],
    ['with a source without a title', { ...own, source: {} }, 'source', 'wrong-type', aSource],
    ['with a source that is no object', { ...own, source: 'x' }, 'source', 'wrong-type', aSource],
    ['with a source of no day', { ...own, source: { title: 'x', dated: 'i fjor' } }, 'source', 'wrong-type', aSource],
    ['with a source read on no day', { ...own, source: { title: 'x', checked: 3 } }, 'source', 'wrong-type', aSource],
    ['with a source key of another kind', { ...own, source: { title: 'x', key: 3 } }, 'source', 'wrong-type', aSource],
    [
      'with a publisher of no name',
      { ...own, source: { title: 'x', publisher: ' ' } },
      'source',
      'wrong-type',
      aSource,
    ],
    ['with an address that is none', { ...own, source: { title: 'x', url: 3 } }, 'source', 'wrong-type', aSource],
    ['with an unknown field', { ...own, dager: 3 }, null, 'unknown-option', known],
    ['with an unknown pathway', { ...own, pathways: ['lop', 'snarvei'] }, 'pathways', 'unknown-value', aPathway],
    ['with no pathway', { ...own, pathways: [] }, 'pathways', 'unknown-value', aPathway],
    ['with an unknown event', { ...own, to: 'plan.lagt' }, 'to', 'unknown-value', anEvent],
    ['for what every object has', { ...own, from: 'constructor' }, 'from', 'unknown-value', anEvent],
    [
      'with an unknown unit',
      { ...own, unit: 'uker' },
      'unit',
      'unknown-value',
      'must be one of kalenderdager, virkedager',
    ],
    [
      'with an unknown level',
      { ...own, careLevel: 'dag' },
      'careLevel',
      'unknown-value',
      'must be one of poliklinikk, dogn, any',
    ],
    [
      'with an unknown severity',
      { ...own, severity: 'verst' },
      'severity',
      'unknown-value',
      'must be one of alvorlig, mindre-alvorlig',
    ],
    [
      'when it calls itself law',
      { ...own, legalWeight: 'law' },
      'legalWeight',
      'unknown-value',
      'must be one of advisory',
    ],
    [
      'with a status that there is not',
      { ...own, status: 'x' },
      'status',
      'unknown-value',
      'must be one of in-force, superseded, unverified, local',
    ],
    ['with a field that is no text', { ...own, fromWith: { a: 'x', b: 3 } }, 'fromWith', 'wrong-type', someFields],
    ['with fields that are no lists', { ...own, fromUnless: { utfall: 'x' } }, 'fromUnless', 'wrong-type', someFields],
    ['with a list not of texts', { ...own, fromUnless: { utfall: ['x', 3] } }, 'fromUnless', 'wrong-type', someFields],
    ['with a yes that is a text', { ...own, repeats: 'ja' }, 'repeats', 'wrong-type', 'must be true or false'],
    ['with a title in one language', { ...own, title: { nb: 'Frist' } }, 'title', 'wrong-type', aTitle],
    ['with a period of no days', { ...own, validFrom: '2026-02-30' }, 'validFrom', 'wrong-type', aDay],
    ['with a period of numbers', { ...own, validTo: 3 }, 'validTo', 'wrong-type', aDay],
    ['for another way in', { ...own, entry: 'Kari' }, 'entry', 'unknown-value', 'must be one of utredning, behandling'],
    [
      'that is not counted for another way in',
      { ...own, notCountedFor: { entry: 'Kari', begun: 'time.holdt' } },
      'notCountedFor',
      'wrong-type',
      aWay,
    ],
    [
      'that is not counted from what does not happen',
      { ...own, notCountedFor: { entry: 'behandling', begun: 'Kari' } },
      'notCountedFor',
      'wrong-type',
      aWay,
    ],
    ['that is not counted for a text', { ...own, notCountedFor: 'x' }, 'notCountedFor', 'wrong-type', aWay],
    ['with a range upside down', { ...own, minimum: 6 }, 'minimum', 'out-of-range', 'must not be above `number`'],
    [
      'with a period upside down',
      { ...own, validFrom: '2026-02-01', validTo: '2026-01-01' },
      'validTo',
      'out-of-range',
      'must be later than `validFrom`',
    ],
    [
      'with a period that ends before it begins to hold',
      { ...own, validFrom: '2026-02-01', validTo: '2026-02-01' },
      'validTo',
      'out-of-range',
      'must be later than `validFrom`',
    ],
    ['for another limit in the place of law', { id: 'svar', number: 30, source }, 'id', 'weakens-shall', isLaw],
    ['for a stricter one in the place of law', { ...svar, number: 5 }, 'id', 'weakens-shall', isLaw],
  ])('%s', (_, local, field, code, right) => {
    const { issues, ...error } = refused([local])
    const path = ['table', 0, ...(field === null ? [] : [field])]
    expect(error.code).toBe('invalid-options')
    expect(issues[0]).toEqual({ path, code, message: `\`${path.join('.')}\` ${right}` })
  })

  test('with the same id twice', () => {
    expect(refused([own, own]).issues).toEqual([
      { path: ['table', 1, 'id'], code: 'duplicate-value', message: '`table.1.id` must be there once' },
    ])
  })

  test('with every missing part of a limit of its own named', () => {
    const { issues } = refused([{ id: 'var-egen', number: 3, source }])
    expect(issues.map(({ path }) => path[2])).toEqual(['pathways', 'from', 'to', 'unit', 'careLevel', 'title'])
  })

  test('with a hundred faults at most, and never a value', () => {
    const { issues, message } = refused(Array.from({ length: 500 }, () => ({ id: 'hemmelig', number: 'hemmelig' })))
    expect(issues).toHaveLength(100)
    expect(message).not.toContain('hemmelig')
  })
})
