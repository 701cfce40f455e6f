import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { actions, facts, rules, sources } from '../../rules/index.js'
import { gap } from '../../rules/guideline/gaps.js'
import { statement } from '../../rules/guideline/register/index.js'
import { isSafety } from '../../src/engine/action.js'
import { appliesWhen } from '../../src/engine/placing.js'
import type { Rule } from '../../src/engine/rule.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import { locales } from '../../src/guideline/text.js'
import { factsRead, leavesOf } from '../../src/logic/leaves.js'

const allFacts: { readonly [name: string]: Fact } = facts
const tableOf = (id: string): string => id.replace(/\/r\d-\d\d$/, '')

test('ids are unique, so that a rule can be cited for ever', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test('every rule file is in the catalogue', () => {
  const folders = ['plassering', 'akutt', 'risiko', 'henvisning', 'behovskartlegging', 'hovedforlop-1', 'hovedforlop-2']
  const more = ['hovedforlop-3', 'samhandling', 'voldsrisiko', 'skadereduksjon', 'tjenestetilgang', 'lov']
  // files that hold a condition which several rules share
  const shared = ['risiko/funn', 'skadereduksjon/skadereduksjon-er-aktuelt', 'voldsrisiko/forhoyet-voldsrisiko']
  const files = [...folders, ...more].flatMap((folder) =>
    readdirSync(`rules/${folder}`)
      .filter((file) => file !== 'index.ts')
      .map((file) => `${folder}/${file.replace('.ts', '')}`),
  )
  const inCatalogue = new Set(rules.map(({ id }) => tableOf(id)))
  expect(files.filter((file) => !inCatalogue.has(file) && !shared.includes(file))).toEqual([])
})

test('every action is asked for by some rule, and every rule asks for an action there is', () => {
  const asked = new Set(rules.flatMap(({ then }) => ('action' in then ? [then.action] : [])))
  expect([...asked].filter((id) => !Object.hasOwn(actions, id))).toEqual([])
  expect(Object.keys(actions).filter((id) => !asked.has(id))).toEqual([])
})

test('every fact is read by some rule or by a pathway to come', () => {
  const read = new Set(rules.flatMap((rule) => factsRead(appliesWhen(rule))))
  const unread = Object.keys(facts).filter((fact) => !read.has(fact))
  // who decides which guide is used, and what the plans of the pathways need
  expect(unread).toEqual(['ettervernBarnevern', 'elevVideregaende', 'samtykkeInnhenting', 'begrensetDigitalKompetanse'])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('stands in the file it is named after, with a test at the mirrored path', () => {
    const file = existsSync(`rules/${id}.ts`) ? id : tableOf(id)
    expect(existsSync(`rules/${file}.ts`)).toBe(true)
    expect(existsSync(`test/rules/${file}.test.ts`)).toBe(true)
  })

  test('is named in ASCII', () => {
    expect(id).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+){1,2}$/)
  })

  test('speaks three languages', () => {
    for (const locale of locales) expect(rule.title[locale].trim()).not.toBe('')
    if ('option' in rule.then) for (const locale of locales) expect(rule.then.option[locale].trim()).not.toBe('')
  })

  test('has the strength that is registered', () => {
    const [first] = rule.statements
    if (first !== undefined) expect(rule.strength).toBe(statement(first)?.strength)
    else expect(rule.basis === 'law' || rule.basis === 'national-advice').toBe(true)
  })

  test('rests on statements, sources and gaps that exist', () => {
    for (const id of rule.statements) expect(statement(id)?.level).toBe('individual')
    for (const id of rule.sources ?? []) expect(sources).toHaveProperty([id])
    for (const id of rule.gaps ?? []) expect(gap(id)).toBeDefined()
    expect(rule.statements.length + (rule.sources ?? []).length).toBeGreaterThan(0)
  })

  test('speaks for the guide when it rests on its statements, and for another source when it does not', () => {
    expect(['guideline', 'derived'].includes(rule.basis)).toBe(rule.statements.length > 0)
  })

  test('says which gap it reads when it is derived', () => {
    if (rule.basis === 'derived') expect((rule.gaps ?? []).length).toBeGreaterThan(0)
  })

  test('asks for facts and values that exist', () => {
    for (const fault of conditionFaults(rule)) expect(fault).toBeUndefined()
  })

  test('gives a definition no action', () => {
    if ('action' in rule.then) expect(rule.strength).not.toBe('definition')
  })
})

function conditionFaults(rule: Rule): string[] {
  return leavesOf(appliesWhen(rule)).flatMap((leaf) => {
    if ('level' in leaf) return leaf.level.every((level) => [1, 2, 3].includes(level)) ? [] : ['unknown level']
    const fact = allFacts[leaf.fact]
    if (fact === undefined) return [`unknown fact ${leaf.fact}`]
    if ('is' in leaf) {
      const values: readonly unknown[] = 'values' in fact ? Object.keys(fact.values) : [true, false]
      return fact.kind !== 'some-of' && leaf.is.every((value) => values.includes(value))
        ? []
        : [`bad value of ${leaf.fact}`]
    }
    if ('includes' in leaf) {
      return fact.kind === 'some-of' && leaf.includes.every((value) => Object.hasOwn(fact.values, value))
        ? []
        : [`bad value of ${leaf.fact}`]
    }
    return fact.kind === 'whole-number' ? [] : [`${leaf.fact} is no number`]
  })
}

test('no action that a risk demands is a mere service', () => {
  const risks = rules.filter(({ id, then }) => id.startsWith('risiko/') && 'action' in then)
  for (const { then } of risks) {
    if ('action' in then) expect(isSafety(actions[then.action as keyof typeof actions])).toBe(true)
  }
})
