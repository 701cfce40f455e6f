import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { henvisningKilder } from '../../../pathways/henvisning/index.js'
import { planer, planKilder } from '../../../pathways/planer/index.js'
import { statement } from '../../../rules/guideline/register/index.js'
import { facts, rules, sources } from '../../../rules/index.js'
import { locales, type Text } from '../../../src/guideline/text.js'
import { factsRead, readsLevel } from '../../../src/logic/leaves.js'
import type { PlanAsk, PlanDefinition } from '../../../src/plan/plan.js'
import { bokmalIn } from '../../nynorsk.js'

const all: [id: string, plan: PlanDefinition][] = Object.entries(planer)
const known = { ...sources, ...planKilder, ...henvisningKilder }

const asksOf = ({ madeWith, dates, parts }: PlanDefinition): PlanAsk[] => [
  ...(madeWith ? [madeWith] : []),
  ...(dates ? [dates] : []),
  ...parts,
]

const textsOf = (plan: PlanDefinition): Text[] => [
  plan.title,
  plan.purpose,
  ...asksOf(plan).flatMap(({ title, help }) => [title, help]),
  ...plan.parts.flatMap(({ note }) => (note ? [note] : [])),
  ...(plan.evaluation ? [plan.evaluation.title, ...plan.evaluation.items.map(({ title }) => title)] : []),
]

test('there are eight plans, each under its own id', () => {
  expect(all).toHaveLength(8)
  for (const [id, plan] of all) expect(plan.id).toBe(id)
})

test('every plan stands in a file that is named after it', () => {
  const files = readdirSync('pathways/planer')
  for (const [id] of all) expect(files).toContain(`${id}.ts`)
})

describe.each(all)('%s', (_, plan) => {
  test('has ASCII ids, each once', () => {
    const ids = plan.parts.map(({ id }) => id)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('rests on statements about one person', () => {
    for (const id of [plan, ...asksOf(plan)].flatMap(({ statements }) => statements)) {
      expect(statement(id)?.level, id).toBe('individual')
    }
  })

  test('rests on sources that exist', () => {
    for (const id of [plan, ...asksOf(plan)].flatMap(({ sources = [] }) => sources)) expect(known).toHaveProperty([id])
    for (const { sources } of plan.evaluation?.items ?? []) for (const id of sources) expect(known).toHaveProperty([id])
  })

  test('says of every heading what asks for it, and marks what nothing asks for', () => {
    for (const { basis, statements, sources = [], required } of asksOf(plan)) {
      if (basis === 'guideline') expect(statements.length).toBeGreaterThan(0)
      if (basis === 'national-advice') expect(sources.length).toBeGreaterThan(0)
      if (basis === 'derived') expect({ statements, required }).toEqual({ statements: [], required: 'optional' })
      expect(['guideline', 'national-advice', 'derived']).toContain(basis)
    }
  })

  test('marks nothing in its head as a suggestion: the mark is printed at the parts', () => {
    for (const ask of [plan.madeWith, plan.dates]) expect(ask?.basis).not.toBe('derived')
  })

  test('depends on facts that exist, and never on the level', () => {
    for (const { required } of asksOf(plan)) {
      if (typeof required === 'string') continue
      expect(readsLevel(required)).toBe(false)
      for (const fact of factsRead(required)) expect(facts).toHaveProperty([fact])
    }
    for (const { from } of plan.evaluation?.items ?? []) for (const fact of from) expect(facts).toHaveProperty([fact])
  })

  test('speaks three languages', () => {
    for (const text of textsOf(plan)) {
      for (const locale of locales) {
        expect(text[locale]).not.toBe('')
        expect(text[locale]).toBe(text[locale].trim())
      }
    }
  })

  test('is nynorsk in nynorsk', () => {
    expect(textsOf(plan).flatMap(({ nn }) => bokmalIn(nn))).toEqual([])
  })

  test('tells the emergency numbers wherever it says whom to contact in a crisis', () => {
    for (const { id, note } of plan.parts) {
      if (id === 'kontakt' || id === 'fagfolk')
        for (const locale of locales) expect(note?.[locale]).toMatch(/113.*116117/)
    }
  })
})

describe('the crisis and coping plan', () => {
  const plan = planer['krise-og-mestringsplan']

  test.each(['R7.86', 'R7.88', 'R7.89', 'R7.90', 'R7.91', 'R7.92', 'R7.93'])('has a part for %s', (id) => {
    expect(plan.parts.filter(({ statements }) => statements.includes(id)).length).toBeGreaterThan(0)
  })

  test('asks under the same conditions as the rule on its content, but for the level', () => {
    const table = rules.filter(({ id }) => id.startsWith('hovedforlop-3/innhold-i-krise-og-mestringsplan/'))
    expect(table).toHaveLength(7)
    for (const { statements, when } of table) {
      const conditions = 'all' in when ? when.all.filter((part) => !('level' in part)) : []
      const expected = conditions.length === 0 ? 'always' : conditions[0]
      for (const part of plan.parts.filter((part) => part.statements.includes(statements[0]!))) {
        expect(part.required).toEqual(expected)
      }
    }
  })
})

test.each(['R9.29', 'R9.30', 'R9.31', 'R9.32', 'R9.33'])(
  'the plan for managing violence risk has a part for %s',
  (id) => {
    expect(planer.voldsrisikohandteringsplan.parts.some(({ statements }) => statements.includes(id))).toBe(true)
  },
)

test('a treatment plan has evaluation dates for everyone, and what an evaluation goes through', () => {
  const { dates, evaluation } = planer.behandlingsplan
  expect(dates?.required).toBe('always')
  expect(evaluation?.items).toHaveLength(11)
})

test('the sources say who published them and when they were read', () => {
  for (const { publisher, checked, url, title, subject } of Object.values({ ...planKilder, ...henvisningKilder })) {
    expect(publisher).not.toBe('')
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:')
    expect([title, subject].flatMap(({ nn }) => bokmalIn(nn))).toEqual([])
  }
})
