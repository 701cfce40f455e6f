import { describe, expect, test } from 'vitest'
import { facts } from '../../../rules/index.js'
import { createTranslator } from '../../../src/explain/translator.js'
import { sayFact as explainFact } from '../../../src/explain/words.js'
import { locales } from '../../../src/guideline/text.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import type { Answer } from '../../../src/kartlegging/kartlegging.js'
import { sayFact } from '../../../src/plan/say-fact.js'

const answersOf = (fact: Fact): Answer[] => {
  switch (fact.kind) {
    case 'boolean':
      return [true, false]
    case 'whole-number':
      return [fact.min, fact.max]
    case 'one-of':
      return Object.keys(fact.values)
    case 'some-of':
      return [[], Object.keys(fact.values)]
  }
}

describe.each(locales)('in %s', (locale) => {
  const t = createTranslator(locale)

  test('every answer is said as the explanation of a decision says it', () => {
    for (const [name, fact] of Object.entries<Fact>(facts)) {
      for (const answer of answersOf(fact)) expect(sayFact(fact, answer, locale)).toBe(explainFact(t, name, answer))
    }
  })

  test('no absence is said as a no', () => {
    const fact: Fact = facts.selvmordsrisiko
    const said = [undefined, 'asked-unknown', 'asked-declined', 'not-applicable'].map((absent) =>
      sayFact(fact, absent === undefined ? undefined : ({ absent } as Answer), locale),
    )
    expect(new Set(said).size).toBe(said.length)
    expect(said).not.toContain(sayFact(fact, 'nei', locale))
  })
})

test('what was left out and what was not asked are both not mapped', () => {
  expect(sayFact(facts.selvskading, undefined, 'nb')).toBe('Selvskading: ikke kartlagt')
  expect(sayFact(facts.selvskading, { absent: 'not-asked' }, 'nb')).toBe('Selvskading: ikke kartlagt')
  expect(sayFact(facts.selvskading, { absent: 'asked-declined' }, 'nn')).toBe('Sjølvskading: ønskte ikkje å svare')
})

test('a value without a text is said by its name', () => {
  expect(sayFact(facts.selvskading, 'new-value', 'nb')).toBe('Selvskading: new-value')
})
