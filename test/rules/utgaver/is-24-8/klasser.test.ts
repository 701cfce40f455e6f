import { describe, expect, test } from 'vitest'
import { facts } from '../../../../rules/kartlegging/index.js'
import { rules } from '../../../../rules/index.js'
import { is248 } from '../../../../rules/utgaver/is-24-8/index.js'
import { evaluateReportingClasses } from '../../../../src/engine/reporting-class.js'
import { locales } from '../../../../src/guideline/text.js'
import { yesNo } from '../../../../src/kartlegging/fact.js'
import { factsRead, readsLevel } from '../../../../src/logic/leaves.js'
import type { Answers } from '../../../../src/kartlegging/answers.js'
import type { Truth } from '../../../../src/logic/truth.js'

const text = { nb: 'x', nn: 'x', en: 'x' }
const withDiagnosis = {
  ...facts,
  diagnostiserbarLidelse: yesNo({ topic: 'problem-og-tilstand', label: text, help: text, statements: [] }),
}
const classesOf = (answers: Answers, known: typeof facts = withDiagnosis): Truth[] =>
  evaluateReportingClasses(is248.classes, known, answers).map(({ holds }) => holds)

const barn = {
  alder: 14,
  problemomrade: ['psykisk-helse'],
  tilstander: [],
  alvorlighet: 'mild',
  varighet: 'kortvarig',
  funksjonsfall: 'ingen',
  diagnostiserbarLidelse: false,
}
const alvorlig = {
  ...barn,
  alvorlighet: 'alvorlig',
  varighet: 'langvarig',
  funksjonsfall: 'betydelig',
  diagnostiserbarLidelse: true,
}
const { diagnostiserbarLidelse: _, ...utenDiagnose } = barn
const { funksjonsfall: __, ...utenFunksjon } = alvorlig
const { varighet: ___, ...utenVarighet } = alvorlig

describe('the reporting classes for children and young people', () => {
  test.each<readonly [string, Answers, Truth, Truth, Truth]>([
    ['no loss of function and no disorder', barn, 'false', 'false', 'false'],
    ['some loss of function', { ...barn, funksjonsfall: 'noe' }, 'true', 'false', 'false'],
    ['a disorder without loss of function', { ...barn, diagnostiserbarLidelse: true }, 'false', 'true', 'false'],
    ['substance use problems', { ...barn, problemomrade: ['rusmidler'] }, 'false', 'true', 'false'],
    [
      'loss of function from something else',
      { ...barn, problemomrade: [], funksjonsfall: 'noe' },
      'false',
      'false',
      'false',
    ],
    ['a severe lasting disorder, which fits all three', alvorlig, 'true', 'true', 'true'],
    ['a severe disorder that passes', { ...alvorlig, varighet: 'kortvarig' }, 'true', 'true', 'false'],
    ['a lasting disorder that is not severe', { ...alvorlig, alvorlighet: 'moderat' }, 'true', 'true', 'false'],
    ['a severe disorder with some loss of function', { ...alvorlig, funksjonsfall: 'noe' }, 'true', 'true', 'false'],
    [
      'a severe substance use disorder',
      { ...alvorlig, diagnostiserbarLidelse: false, problemomrade: ['rusmidler'], tilstander: ['avhengighet'] },
      'true',
      'true',
      'true',
    ],
    ['unknown whether a disorder', utenDiagnose, 'false', 'unknown', 'false'],
    ['unknown function', utenFunksjon, 'unknown', 'true', 'unknown'],
    ['unknown duration', utenVarighet, 'true', 'true', 'unknown'],
    ['nothing known', {}, 'unknown', 'unknown', 'unknown'],
  ])('%s', (_shows, answers, first, second, third) => {
    expect(classesOf(answers)).toEqual([first, second, third])
  })

  test('read no fact that is missing from the kartlegging, but for the one they wait for', () => {
    const read = new Set(is248.classes.flatMap(({ when }) => factsRead(when)))
    const missing = [...read].filter((fact) => fact !== 'diagnostiserbarLidelse' && !Object.hasOwn(facts, fact))
    expect(missing).toEqual([])
  })

  test('recommend nothing: they read no level, and no rule names them', () => {
    for (const { id, purpose, when } of is248.classes) {
      expect(purpose).toBe('reporting')
      expect(readsLevel(when)).toBe(false)
      expect(rules.some((rule) => rule.id === id)).toBe(false)
    }
  })

  test('have ASCII ids, and texts in three languages', () => {
    expect(is248.classes.map(({ id }) => id)).toEqual([1, 2, 3].map((level) => `is-24-8/hovedforlop-${level}`))
    expect(is248.id).toMatch(/^[a-z0-9-]+$/)
    const texts = [is248.title, is248.source, is248.disclaimer].concat(
      is248.classes.flatMap(({ title, definition }) => [title, definition]),
    )
    for (const text of texts) {
      for (const locale of locales) expect(text[locale]).toMatch(/\S/)
      expect(text.nn).not.toBe(text.nb)
    }
  })
})
