import { describe, expect, it } from 'vitest'
import { facts as allFacts, guide } from '../../../../rules/index.js'
import { codeSystems, questionnaire, type Questionnaire, type QuestionnaireItem } from '../../../../src/fhir/index.js'
import { followUps } from '../../../../src/fhir/questionnaire/follow-ups.js'
import { locales } from '../../../../src/guideline/text.js'
import type { Facts } from '../../../../src/kartlegging/fact.js'
import { absentReasons } from '../../../../src/kartlegging/kartlegging.js'
import { validate } from '../../../fhir/validate.js'

const facts: Facts = allFacts
const form = questionnaire()

const itemsOf = (parent: { readonly item?: QuestionnaireItem[] }): QuestionnaireItem[] =>
  (parent.item ?? []).flatMap((item) => [item, ...itemsOf(item)])
const item = (linkId: string, of: Questionnaire = form): QuestionnaireItem =>
  itemsOf(of).find((one) => one.linkId === linkId)!
const extension = (one: QuestionnaireItem, name: string) =>
  one.extension?.find(({ url }) => url === `http://hl7.org/fhir/StructureDefinition/${name}`)
/** What a question offers: as options, or in a contained value set. */
const offered = (question: QuestionnaireItem, of: Questionnaire = form) =>
  question.answerOption?.map(({ valueCoding }) => valueCoding) ??
  of.contained.find(({ id }) => question.answerValueSet === `#${id}`)!.expansion.contains
const reasonSystem = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'

describe('the questionnaire', () => {
  it('asks every fact once, under its topic, in the order of the facts', () => {
    const asked = form.item.flatMap(({ linkId, item: questions = [] }) =>
      questions.filter((one) => Object.hasOwn(facts, one.linkId)).map((one) => [linkId, one.linkId]),
    )
    expect(asked.map(([, name]) => name)).toEqual(Object.keys(facts))
    for (const [topic, name] of asked) expect(facts[name!]!.topic).toBe(topic)
  })

  it('names every item once', () => {
    const linkIds = itemsOf(form).map(({ linkId }) => linkId)
    expect(new Set(linkIds).size).toBe(linkIds.length)
  })

  it('can be answered, for every fact, with each reason why there is no answer', () => {
    for (const [name, { kind }] of Object.entries(facts)) {
      const question = item(kind === 'whole-number' ? `${name}.absent` : name)
      const reasons = offered(question).filter(({ system }) => system === reasonSystem)
      expect(reasons.map(({ code }) => code)).toEqual(absentReasons)
    }
  })

  it('offers every value of every fact, and for a list that none of them hold', () => {
    for (const [name, fact] of Object.entries(facts)) {
      const { type, repeats } = item(name)
      const codes =
        type === 'choice'
          ? offered(item(name))
              .map(({ code }) => code)
              .slice(0, -absentReasons.length)
          : []
      switch (fact.kind) {
        case 'boolean':
          expect([type, repeats, codes]).toEqual(['choice', undefined, ['Y', 'N']])
          break
        case 'one-of':
          expect([type, repeats, codes]).toEqual(['choice', undefined, Object.keys(fact.values)])
          break
        case 'some-of':
          expect([type, repeats, codes]).toEqual(['choice', true, [...Object.keys(fact.values), 'ingen-av-disse']])
          break
        case 'whole-number':
          expect([type, extension(item(name), 'minValue'), extension(item(name), 'maxValue')]).toEqual([
            'integer',
            expect.objectContaining({ valueInteger: fact.min }),
            expect.objectContaining({ valueInteger: fact.max }),
          ])
      }
    }
  })

  it('has no code twice in one question, for renderers that look at the code alone', () => {
    for (const question of itemsOf(form).filter(({ type }) => type === 'choice')) {
      const codes = offered(question).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('says of a list that several can be ticked in what it offers, the same in its definition and its expansion', () => {
    expect(form.contained.map(({ id }) => id)).toEqual(
      Object.keys(facts).flatMap((name) => (facts[name]!.kind === 'some-of' ? [`kartlegging-${name}`] : [])),
    )
    for (const { compose, expansion } of form.contained) {
      const defined = compose.include.flatMap(({ system, concept }) => concept.map((one) => ({ system, ...one })))
      expect(defined).toEqual(expansion.contains)
    }
  })

  it('helps with every question in a way that renderers know', () => {
    for (const [name, fact] of Object.entries(facts)) {
      const help = item(`${name}.help`)
      expect([help.type, help.text]).toEqual(['display', fact.help.nb])
      expect(extension(help, 'questionnaire-itemControl')?.valueCodeableConcept?.coding?.[0]?.code).toBe('help')
    }
  })

  it('demands no answer and suggests none', () => {
    const keys = new Set(itemsOf(form).flatMap((one) => Object.keys(one)))
    expect(keys).not.toContain('required')
    expect(keys).not.toContain('initial')
  })

  it('hides follow-up questions only, and the question of why a number is missing', () => {
    const conditional = itemsOf(form).filter(({ enableWhen }) => enableWhen !== undefined)
    const numbers = Object.keys(facts).filter((name) => facts[name]!.kind === 'whole-number')
    expect(conditional.map(({ linkId }) => linkId).sort()).toEqual(
      [...followUps().keys(), ...numbers.map((name) => `${name}.absent`)].sort(),
    )
    expect(item('alder.absent').enableWhen).toEqual([{ question: 'alder', operator: 'exists', answerBoolean: false }])
  })

  it('shows a follow-up question after an answer that needs it, and when it is not known whether it does', () => {
    expect(item('fastlegenHenviser').enableBehavior).toBe('any')
    expect(item('fastlegenHenviser').enableWhen).toEqual(
      [
        { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y' },
        ...['not-asked', 'asked-unknown', 'asked-declined'].map((code) => ({ system: reasonSystem, code })),
      ].map((answerCoding) => ({ question: 'henvisningPlanlegges', operator: '=', answerCoding })),
    )
    expect(item('ettervernBarnevern').enableWhen).toEqual([
      { question: 'alder', operator: '<=', answerInteger: 25 },
      { question: 'alder.absent', operator: 'exists', answerBoolean: true },
    ])
    // one of a list without a «no»: not applicable says nothing
    const shownAfter = item('oppfolgingISpesialisthelsetjenesten').enableWhen!.map(
      (when) => 'answerCoding' in when && when.answerCoding.code,
    )
    expect(shownAfter).toEqual(['alvorlig', ...absentReasons])
  })
})

describe('the languages of the questionnaire', () => {
  it.each(locales)('can all be shown, and the others go along: %s', (locale) => {
    const { language, title, _title, item: groups } = questionnaire({ locale })
    const others = locales.filter((one) => one !== locale)
    expect(language).toBe(locale)
    expect(title).toContain(guide.title[locale])
    expect(
      _title?.extension.map(({ extension: [lang, content] = [] }) => [lang?.valueCode, content?.valueString]),
    ).toEqual(others.map((one) => [one, questionnaire({ locale: one }).title]))
    expect(itemsOf({ item: groups }).every(({ _text }) => _text?.extension.length === 2)).toBe(true)
  })

  it('say every question, help text and answer', () => {
    for (const locale of locales) {
      const translated = questionnaire({ locale })
      for (const [name, fact] of Object.entries(facts)) {
        expect(item(name, translated).text).toBe(fact.label[locale])
        expect(item(`${name}.help`, translated).text).toBe(fact.help[locale])
        if (!('values' in fact)) continue
        const displays = offered(item(name, translated), translated).map(({ display }) => display)
        expect(displays).toEqual(expect.arrayContaining(Object.values(fact.values).map((text) => text[locale])))
      }
    }
    const [first] = form.contained[0]!.expansion.contains
    expect(first?.designation?.map(({ language }) => language)).toEqual(['nn', 'en'])
    expect(item('alder.absent', questionnaire({ locale: 'nn' })).text).toBe('Alder: kvifor er det ikkje noko svar?')
  })

  it('can be left out', () => {
    const alone = questionnaire({ locale: 'nn', locales: ['nn'] })
    expect(JSON.stringify(alone)).not.toMatch(/StructureDefinition\/translation|designation/)
    expect(JSON.stringify(questionnaire({ locales: ['en'] }))).not.toContain('"valueCode":"nn"')
  })
})

describe('the questionnaire as a resource', () => {
  it.each(locales)('is found without fault by every validator: %s', (locale) => {
    expect(validate(questionnaire({ locale, base: 'https://ehr.example.org/fhir/r4' }))).toEqual([])
    expect(validate(questionnaire({ locale, locales: [] }))).toEqual([])
  })

  it('has its canonical URL and its codes under the base', () => {
    const { url } = questionnaire({ base: 'https://ehr.example.org/r4/' })
    expect(url).toBe('https://ehr.example.org/r4/Questionnaire/kartlegging')
    expect(item('alder', questionnaire({ base: 'https://ehr.example.org/r4' })).code?.[0]?.system).toBe(
      'https://ehr.example.org/r4/CodeSystem/kartlegging-fakta',
    )
  })

  it('has only codes that our code systems define, called what they are called there', () => {
    for (const locale of locales) {
      const base = 'https://ehr.example.org/r4'
      const defined = new Map(
        codeSystems({ base, locale }).flatMap(({ url, concept }) =>
          concept.map(({ code, display }) => [`${url}|${code}`, display]),
        ),
      )
      const translated = questionnaire({ base, locale })
      const codings = itemsOf(translated)
        .flatMap((one) => [...(one.code ?? []), ...(one.type === 'choice' ? offered(one, translated) : [])])
        .filter(({ system }) => system.startsWith(base))
      expect(codings.length).toBeGreaterThan(Object.keys(facts).length)
      for (const { system, code, display } of codings) expect(defined.get(`${system}|${code}`)).toBe(display)
    }
  })

  it('has one version, whatever the base and the language', () => {
    expect(form.version).toMatch(new RegExp(`^${guide.edition}\\.[0-9a-f]{12}$`))
    expect(questionnaire({ base: 'https://ehr.example.org', locale: 'en', locales: ['en'] }).version).toBe(form.version)
  })

  it('is frozen all the way down, and the same each time', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    expect(isFrozen(form)).toBe(true)
    expect(JSON.stringify(questionnaire())).toBe(JSON.stringify(form))
  })

  it('refuses options that it does not have', () => {
    const options = (given: object) => () => questionnaire(given)
    const fault = (path: string, code: string) =>
      expect.objectContaining({ issues: [expect.objectContaining({ path: [path], code })] })
    expect(options({ language: 'nb' })).toThrow(fault('options', 'unknown-option'))
    expect(options({ locale: 'sv' })).toThrow(fault('locale', 'unknown-value'))
    expect(options({ locales: 'nb' })).toThrow(fault('locales', 'unknown-value'))
    expect(options({ locales: ['nb', 'sv'] })).toThrow(fault('locales', 'unknown-value'))
    expect(options({ base: 'fhir' })).toThrow(fault('base', 'wrong-type'))
  })
})
