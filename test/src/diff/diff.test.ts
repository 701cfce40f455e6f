import { describe, expect, test } from 'vitest'
import { actions, facts, omfang, rules, sources } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import { content2014 } from '../../../rules/index.js'
import { is } from '../../../rules/vocabulary.js'
import { diffContents } from '../../../src/diff/diff.js'
import { createEngine } from '../../../src/engine/engine.js'
import type { Content } from '../../../src/engine/content.js'
import type { Rule } from '../../../src/engine/rule.js'
import { isForlopError } from '../../../src/index.js'
import { population } from '../../../scripts/population.js'

const content: Content = { guide, facts, actions, rules, sources, scope: omfang }
const with1 = (id: string, change: (rule: Rule) => Rule): Content => ({
  ...content,
  rules: rules.map((rule) => (rule.id === id ? change(rule) : rule)),
})
const decide = (content: Content, kartlegging: unknown) => {
  const result = createEngine(content, 'careful', null).decide(kartlegging)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.decision
}
const people = population(200)

describe('two versions of the rules', () => {
  test('the same rules decide the same', () => {
    const diff = diffContents(content, content, { population: people })
    expect(diff).toMatchObject({ rules: { added: [], removed: [], changed: [] }, outcomes: [], lostShall: [] })
    expect(diff.population).toEqual({ people: 200, unreadable: 0, otherLevels: 0, gainedShall: 0, lostShall: 0 })
  })

  test('a changed text is told, and changes no outcome', () => {
    const title = { nb: 'Ny', nn: 'Ny', en: 'New' }
    const diff = diffContents(
      content,
      with1('risiko/samarbeid-politi', (rule) => ({ ...rule, title })),
    )
    expect(diff.rules.changed).toEqual([{ id: 'risiko/samarbeid-politi', fields: ['title'] }])
    expect(diff.outcomes).toEqual([])
  })

  test('a weaker strength is a lost duty, with a person whom it concerns', () => {
    const weaker = with1('risiko/henvis-spesialist-selvmordsrisiko', (rule) => ({ ...rule, strength: 'should' }))
    const diff = diffContents(content, weaker, { population: people })
    expect(diff.lostShall).toMatchObject([
      { about: 'action', action: 'henvis-spesialist-selvmordsrisiko', strength: 'shall', change: 'lost' },
    ])
    const { witness } = diff.lostShall[0]!
    const strengthIn = (own: Content) =>
      decide(own, witness).actions.find(({ id }) => id === 'henvis-spesialist-selvmordsrisiko')!.strength
    expect([strengthIn(content), strengthIn(weaker)]).toEqual(['shall', 'should'])
    expect(diff.population!.lostShall).toBeGreaterThan(0)
    // the other way round it is gained
    expect(diffContents(weaker, content).lostShall).toEqual([])
  })

  test('a moved placing closes one level and opens another', () => {
    const moved = with1('plassering/alvorlig-og-kortvarig', (rule) => ({ ...rule, then: { place: [3] } }))
    const levels = diffContents(content, moved).outcomes.filter(({ about }) => about === 'level')
    expect(levels).toMatchObject([
      { level: 2, change: 'lost' },
      { level: 3, change: 'gained' },
    ])
    for (const { witness } of levels) {
      expect(decide(content, witness).hovedforlop.possible).not.toEqual(decide(moved, witness).hovedforlop.possible)
    }
  })

  test('a rule that is there no more is told, with what it carried', () => {
    const less = { ...content, rules: rules.filter(({ id }) => id !== 'henvisning/nyoppstatt-alvorlig') }
    const diff = diffContents(content, less)
    expect(diff.rules.removed).toEqual(['henvisning/nyoppstatt-alvorlig'])
    expect(diff.outcomes).toMatchObject([
      { action: 'henvis-nyoppstatt-alvorlig', strength: 'should', change: 'lost' },
      { action: 'henvis-nyoppstatt-alvorlig', strength: 'may', change: 'lost' },
      { action: 'henvis-nyoppstatt-alvorlig', strength: 'advice', change: 'lost' },
    ])
    expect(diffContents(less, content).rules.added).toEqual(['henvisning/nyoppstatt-alvorlig'])
  })

  test('a moved border of scope is told', () => {
    const narrower = { ...content, scope: { ...omfang, outside: is('elevVideregaende') } }
    expect(diffContents(content, narrower).outcomes.filter(({ about }) => about === 'scope')).toHaveLength(2)
  })
})

describe('two vocabularies', () => {
  test('what only one asks is asked by both', () => {
    const { gravid: _, ...fewer } = facts
    const without = {
      ...content,
      facts: fewer,
      rules: rules.filter((rule) => !JSON.stringify(rule).includes('gravid')),
    }
    expect(diffContents(without as Content, content).outcomes.length).toBeGreaterThan(0)
  })

  test('the values of both are there, and the widest range', () => {
    const { alvorlighet, alder, tilstander } = facts
    const wider = {
      ...facts,
      alder: { ...alder, max: 140 },
      alvorlighet: { ...alvorlighet, values: { ...alvorlighet.values, ukjent: alvorlighet.values.mild } },
      tilstander: { ...tilstander, values: { ...tilstander.values, annet: tilstander.values.angst } },
    }
    expect(diffContents(content, { ...content, facts: wider }).outcomes).toEqual([])
  })

  test('a fact of another kind cannot be compared, and the error says which', () => {
    const other = { ...content, facts: { ...facts, gravid: facts.alder } }
    expect(() => diffContents(content, other)).toThrow(/`gravid` is boolean in one and whole-number in the other/)
    try {
      diffContents(content, other)
    } catch (error) {
      expect(isForlopError(error)).toBe(true)
    }
  })

  test('who cannot be read by one of them is counted apart', () => {
    const { gravid: _, ...fewer } = facts
    const without = { ...content, facts: fewer, rules: [] }
    const diff = diffContents(without as Content, content, { population: [{ gravid: true }, { alder: 40 }] })
    expect(diff.population).toMatchObject({ people: 2, unreadable: 1 })
  })
})

test('the editions of 2014 and 2025 are compared, in both readings', () => {
  const careful = diffContents(content2014, content)
  expect(careful.outcomes.filter(({ about }) => about === 'level').length).toBeGreaterThan(3)
  expect(diffContents(content2014, content, { reading: 'literal' }).outcomes.length).not.toBe(careful.outcomes.length)
})
