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

  test('is not changed or frozen', () => {
    const mine = structuredClone(own)
    const table = limitTable(merged(mine), words, () => false)
    expect(mine).toEqual(own)
    expect(Object.isFrozen(mine) || Object.isFrozen(mine.title) || Object.isFrozen(mine.pathways)).toBe(false)
    expect(Object.isFrozen(table.limits.at(-1)?.title)).toBe(true)
  })
})

describe('a table of a host is refused', () => {
  test.each<[string, unknown, (string | number)[], string]>([
    ['when it is no list', { plan: 3 }, ['table'], 'wrong-type'],
    ['when it is endless', Array.from({ length: 1001 }, () => own), ['table'], 'too-large'],
    ['for what is no limit', [3], ['table', 0], 'not-an-object'],
    ['for nothing', [null], ['table', 0], 'not-an-object'],
    ['without a number', [{ id: 'plan', source }], ['table', 0, 'number'], 'missing'],
    ['with a number that is null', [{ id: 'plan', number: null, source }], ['table', 0, 'number'], 'out-of-range'],
    ['with a number of text', [{ id: 'plan', number: '3', source }], ['table', 0, 'number'], 'out-of-range'],
    ['with a part of a day', [{ id: 'plan', number: 2.5, source }], ['table', 0, 'number'], 'out-of-range'],
    ['with fewer days than none', [{ id: 'plan', number: -1, source }], ['table', 0, 'number'], 'out-of-range'],
    ['with days without end', [{ id: 'plan', number: 1e9, source }], ['table', 0, 'number'], 'out-of-range'],
    ['without an id', [{ number: 3, source }], ['table', 0, 'id'], 'missing'],
    ['without a source', [{ id: 'plan', number: 3 }], ['table', 0, 'source'], 'missing'],
    ['with a source without a title', [{ id: 'plan', number: 3, source: {} }], ['table', 0, 'source'], 'wrong-type'],
    [
      'with a source of no day',
      [{ ...own, source: { title: 'x', dated: 'i fjor' } }],
      ['table', 0, 'source'],
      'wrong-type',
    ],
    [
      'with a source key of another kind',
      [{ ...own, source: { title: 'x', key: 3 } }],
      ['table', 0, 'source'],
      'wrong-type',
    ],
    ['with an unknown field', [{ ...own, dager: 3 }], ['table', 0], 'unknown-option'],
    ['with an unknown pathway', [{ ...own, pathways: ['lop', 'snarvei'] }], ['table', 0, 'pathways'], 'unknown-value'],
    ['with no pathway', [{ ...own, pathways: [] }], ['table', 0, 'pathways'], 'unknown-value'],
    ['with an unknown event', [{ ...own, to: 'plan.lagt' }], ['table', 0, 'to'], 'unknown-value'],
    ['with an unknown unit', [{ ...own, unit: 'uker' }], ['table', 0, 'unit'], 'unknown-value'],
    ['with an unknown level', [{ ...own, careLevel: 'dag' }], ['table', 0, 'careLevel'], 'unknown-value'],
    ['with an unknown severity', [{ ...own, severity: 'verst' }], ['table', 0, 'severity'], 'unknown-value'],
    ['when it calls itself law', [{ ...own, legalWeight: 'law' }], ['table', 0, 'legalWeight'], 'unknown-value'],
    ['with fields that are no texts', [{ ...own, fromWith: { utfall: 3 } }], ['table', 0, 'fromWith'], 'wrong-type'],
    [
      'with fields that are no lists',
      [{ ...own, fromUnless: { utfall: 'x' } }],
      ['table', 0, 'fromUnless'],
      'wrong-type',
    ],
    ['with a yes that is a text', [{ ...own, repeats: 'ja' }], ['table', 0, 'repeats'], 'wrong-type'],
    ['with a title in one language', [{ ...own, title: { nb: 'Frist' } }], ['table', 0, 'title'], 'wrong-type'],
    ['with a period of no days', [{ ...own, validFrom: '2026-02-30' }], ['table', 0, 'validFrom'], 'wrong-type'],
    ['for another way in', [{ ...own, entry: 'Kari' }], ['table', 0, 'entry'], 'unknown-value'],
    [
      'that is not counted for another way in',
      [{ ...own, notCountedFor: { entry: 'Kari', begun: 'time.holdt' } }],
      ['table', 0, 'notCountedFor'],
      'wrong-type',
    ],
    [
      'that is not counted from what does not happen',
      [{ ...own, notCountedFor: { entry: 'behandling', begun: 'Kari' } }],
      ['table', 0, 'notCountedFor'],
      'wrong-type',
    ],
    ['that is not counted for a text', [{ ...own, notCountedFor: 'x' }], ['table', 0, 'notCountedFor'], 'wrong-type'],
    ['with a range upside down', [{ ...own, minimum: 6 }], ['table', 0, 'minimum'], 'out-of-range'],
    [
      'with a period upside down',
      [{ ...own, validFrom: '2026-02-01', validTo: '2026-01-01' }],
      ['table', 0, 'validTo'],
      'out-of-range',
    ],
    ['with the same id twice', [own, own], ['table', 1, 'id'], 'duplicate-value'],
    [
      'for another limit in the place of law',
      [{ id: 'svar', number: 30, source }],
      ['table', 0, 'id'],
      'weakens-shall',
    ],
    ['for a stricter one in the place of law', [{ ...svar, number: 5 }], ['table', 0, 'id'], 'weakens-shall'],
    ['for what every object has', [{ ...own, from: 'constructor' }], ['table', 0, 'from'], 'unknown-value'],
  ])('%s', (_, local, path, code) => {
    const { issues, ...error } = refused(local)
    expect(error.code).toBe('invalid-options')
    expect(issues[0]).toMatchObject({ path, code })
    expect(issues[0]?.message).toContain(`\`${path.join('.')}\` `)
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
