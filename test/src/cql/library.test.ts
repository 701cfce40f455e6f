import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, type Comparison } from '../../../scripts/cql/compare.js'
import { compileCql } from '../../../scripts/cql/compile.js'
import { saysLess } from '../../../scripts/cql/departures.js'
import { createRunner } from '../../../scripts/cql/run.js'
import { libraryOf } from '../../../src/cql/library.js'
import { parametersFor } from '../../../src/cql/parameters.js'
import type { Content, Reading } from '../../../src/engine/content.js'
import { createEngine } from '../../../src/engine/engine.js'
import { urgencies, type Rule } from '../../../src/engine/rule.js'
import type { NationalProduct } from '../../../src/guideline/source.js'
import { strengths } from '../../../src/guideline/strength.js'
import type { Answers } from '../../../src/kartlegging/answers.js'
import { all, always, any, not } from '../../../src/logic/condition.js'
import { actions, contentOf, includes, is, level, placing, rule } from '../engine/made-up.js'
import { conditions, levelConditions } from '../logic/conditions.js'
import { word } from '../made-up-facts.js'

/** One rule of every make. */
const rules: readonly Rule[] = [
  ...placing,
  rule('minst-2', { when: includes('plager', 'sorg'), then: { lowest: 2 }, basis: 'derived', gaps: ['G1'] }),
  rule('alle', { when: always, then: { action: 'plan' } }),
  rule('lov', { when: is('ny'), then: { action: 'plan' }, basis: 'law', strength: 'shall', sources: ['a', 'b'] }),
  rule('ring', {
    ...{ when: is('fare', 'funn'), unless: is('ny'), then: { action: 'ring' } },
    ...{ strength: 'shall', urgency: 'immediate', statements: ['R1.01'] },
  }),
  rule('ring-pa-2', {
    ...{ when: all(level(2), is('fare', 'funn')), then: { action: 'ring' } },
    ...{ strength: 'should', urgency: 'same-day' },
  }),
  rule('ring-pa-3', {
    ...{ when: all(level(3), is('sta')), unless: is('ny'), then: { action: 'ring' } },
    ...{ strength: 'should', urgency: 'routine' },
  }),
  rule('henvis-1', { when: all(level(1), is('fare', 'funn')), then: { action: 'henvis' }, strength: 'shall' }),
  rule('henvis-2', { when: all(level(2), is('fare', 'funn')), then: { action: 'henvis' }, strength: 'shall' }),
  rule('henvis-3', { when: level(3), then: { action: 'henvis' }, strength: 'shall' }),
  rule('tilby', { when: level(1, 2), then: { action: 'tilbud', option: word('x') }, strength: 'may' }),
  rule('tilby-ellers', { when: any(is('ny'), level(3)), then: { action: 'tilbud' }, strength: 'advice' }),
  rule('tilby-ikke-3', { when: all(not(level(3)), is('sta')), then: { action: 'tilbud' }, strength: 'advice' }),
  rule('aldri', { when: all(level(1), level(2)), then: { action: 'tilbud' }, strength: 'advice' }),
  rule('tilby-to', {
    ...{ when: any(all(level(1), is('ny')), all(level(2), is('sta'))), then: { action: 'tilbud' } },
    ...{ strength: 'should' },
  }),
  rule('kartlegg', { when: always, then: { action: 'kartlegg' } }),
]

const source: NationalProduct = {
  ...{ kind: 'national-product', id: 'a', title: word('a'), publisher: 'ingen', checked: '2026-01-01' },
  subject: word('a'),
}
const content: Content = { ...contentOf(rules), sources: { a: source, b: { ...source, id: 'b' } } }

const compareContent = (content: Content, reading: Reading, people: Iterable<Answers>): Promise<Comparison> => {
  const engine = createEngine(content, reading, null)
  return compare<Answers>(
    {
      text: libraryOf(content, reading, 'en').text,
      facts: content.facts,
      rules: content.rules,
      parameters: (person) => parametersFor(content.facts, person),
      decide: (person) => {
        const result = engine.decide(person)
        if (!result.ok) throw new Error('not a kartlegging')
        return result.decision
      },
    },
    people,
  )
}

const domains = {
  alder: [undefined, 12, 20, 40],
  ny: [undefined, false, true],
  sta: [undefined, false, true],
  grad: [undefined, 'lett', 'middels', 'tung'],
  fare: [undefined, 'nei', 'funn', { absent: 'not-applicable' }],
  plager: [undefined, [], ['uro'], ['sorg'], ['uro', 'sorg']],
}

/** Every way of answering the made-up facts that rules ask for, and of not answering them. */
const everybody = Object.entries(domains).reduce<Answers[]>(
  (people, [fact, values]) =>
    people.flatMap((person) =>
      values.map((value) => (value === undefined ? person : { ...person, [fact]: value }) as Answers),
    ),
  [{}],
)

describe('a guide as a library', () => {
  test.each(['careful', 'literal'] as const)(
    'says what the engine says, whatever is known, where no rule asks for what places: %s',
    { timeout: 60_000 },
    async (reading) => {
      const { people, differences } = await compareContent(content, reading, everybody)
      expect(people).toBe(2880)
      expect(differences).toEqual([])
    },
  )

  test('is never surer than the engine, whatever rules ask for', { timeout: 60_000 }, async () => {
    const someRules = fc.array(
      fc.record({
        when: levelConditions,
        // what clears a rule asks for facts only, in the engine too
        unless: fc.option(conditions, { nil: undefined, freq: 4 }),
        action: fc.constantFrom(...Object.keys(actions)),
        strength: fc.constantFrom(...strengths),
        urgency: fc.option(fc.constantFrom(...urgencies), { nil: undefined }),
        basis: fc.constantFrom('guideline', 'law', 'derived'),
      }),
      { minLength: 10, maxLength: 15 },
    )
    const somebody = fc.record(
      Object.fromEntries(Object.entries(domains).map(([fact, values]) => [fact, fc.constantFrom(...values.slice(1))])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Answers>
    await fc.assert(
      fc.asyncProperty(someRules, fc.array(somebody, { minLength: 100, maxLength: 100 }), async (made, people) => {
        const own = made.map(({ unless, urgency, action, ...part }, index) =>
          rule(`r${index}`, { ...part, ...(unless && { unless }), ...(urgency && { urgency }), then: { action } }),
        )
        const { differences } = await compareContent(contentOf([...placing, ...own]), 'careful', people)
        const whole = ['Scope', 'Possible hovedforlop', 'Recommended hovedforlop', 'Urgency', 'Mandatory']
        const single = differences.filter(({ statement }) => !whole.includes(statement))
        expect(single.filter(({ given, expected }) => !saysLess(given, expected))).toEqual([])
        expect(differences.filter(({ statement }) => whole.slice(0, 3).includes(statement))).toEqual([])
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })

  test('that places nobody and asks for nothing urgent is a library too', async () => {
    const alone = contentOf([rule('alle', { when: always, then: { action: 'plan' } })])
    const { differences } = await compareContent(alone, 'careful', everybody.slice(0, 300))
    expect(differences).toEqual([])
  })

  test('carries what a rule is in tags, which a translator brings into the ELM', () => {
    const { elm, messages } = compileCql(libraryOf(contentOf(rules), 'careful', 'en').text, { annotations: true })
    expect(messages).toEqual([])
    expect(tagsOf(elm)['when lov']).toEqual({
      ...{ title: 'lov', strength: 'shall', basis: 'law', sources: 'a b', action: 'plan' },
    })
    expect(tagsOf(elm)['when ring']).toMatchObject({ statements: 'R1.01', urgency: 'immediate' })
    expect(tagsOf(elm)['when minst-2']).toMatchObject({ gaps: 'G1', lowest: '2' })
    expect(tagsOf(elm)['when middels']).toMatchObject({ place: '1 2' })
    expect(tagsOf(elm)['should plan']).toBeUndefined()
    expect(tagsOf(elm)['shall plan']).toEqual({ title: 'plan', kind: 'plan' })
  })

  test('has the rules in force in its version: another rule is another version, another title is not', () => {
    const version = (content: Content): string => libraryOf(content, 'careful', 'nb').version
    const [first, ...others] = rules
    expect(version(contentOf(rules))).toMatch(/^2000-01-01-[0-9a-f]{8}$/)
    expect(version(contentOf(others))).not.toBe(version(contentOf(rules)))
    expect(version(contentOf([{ ...first!, title: word('another') }, ...others]))).toBe(version(contentOf(rules)))
  })

  test('asks only for levels that some rule asks for', () => {
    const { text } = libraryOf(
      contentOf([...placing, rule('tre', { when: level(3), then: { action: 'plan' } })]),
      'careful',
      'nb',
    )
    expect(
      [...text.matchAll(/define "((?:In|Services in|Safety in) hovedforlop .*)"/g)].map(([, name]) => name),
    ).toEqual(['In hovedforlop 3', 'Services in hovedforlop 3'])
  })
})

describe('parameters that are left out', () => {
  test('are unknown, never a "no" and never something else', async () => {
    const { elm } = compileCql(libraryOf(contentOf(rules), 'careful', 'en').text)
    const run = createRunner(elm)
    const nothing = await run({})
    expect(nothing).toEqual(await run(parametersFor(contentOf(rules).facts, {})))
    expect(nothing).toMatchObject({ 'when lov': null, 'plager: uro': null, 'Possible hovedforlop': [1, 2, 3] })
  })
})

/** The tags of every statement that has some. */
function tagsOf(elm: object): { readonly [statement: string]: object } {
  const { library } = elm as { library: { statements: { def: Statement[] } } }
  return Object.fromEntries(
    library.statements.def.flatMap(({ name, annotation = [] }) => {
      const tags = annotation.flatMap(({ t = [] }) => t).map(({ name: tag, value }) => [tag, value] as const)
      return tags.length === 0 ? [] : [[name, Object.fromEntries(tags)]]
    }),
  )
}

interface Statement {
  readonly name: string
  readonly annotation?: readonly { readonly t?: readonly { readonly name: string; readonly value: string }[] }[]
}
