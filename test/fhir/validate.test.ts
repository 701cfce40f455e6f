import { describe, expect, it } from 'vitest'
import { questionnaire } from '../../src/fhir/index.js'
import { validate, validateWithDefinitions, validateWithLantana, validateWithMedplum } from './validate.js'

// what is spoilt has no type any more
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-call */
type Draft = any
const whole = JSON.stringify(questionnaire({ locales: [] }))
const groups = ['alder-og-veileder', 'alvorlighet-og-varighet', 'tjenester-og-samarbeid']
/** Some groups are enough to spoil. */
const draft = (): Draft => {
  const form: Draft = JSON.parse(whole)
  form.item = form.item.filter(({ linkId }: Draft) => groups.includes(linkId))
  delete form.contained
  return form
}

/**
 * One fault, and who of the three finds it: Medplum, Lantana, or HL7's definitions with our own checks. The first two do
 * not run invariants, or not look at all, in items inside items.
 */
const seeded: readonly (readonly [string, 'M' | 'L' | 'D' | 'ML' | 'MD' | 'LD' | 'MLD', (form: Draft) => void])[] = [
  ['a status that is no code', 'LD', (form) => (form.status = 'aktiv')],
  ['no status', 'MLD', (form) => delete form.status],
  ['an element that does not exist', 'MLD', (form) => (form.topic = 'x')],
  ['a number for a string', 'MD', (form) => (form.title = 4)],
  ['an empty string', 'D', (form) => (form.title = '')],
  ['an empty list', 'D', (form) => (form.item[0].item[0].code = [])],
  ['a list where one is asked for', 'MD', (form) => (form.title = ['x'])],
  ['a null', 'MD', (form) => (form.description = null)],
  ['a day that is on no calendar', 'D', (form) => (form.date = '2025-02-30')],
  ['a period that ends before it starts', 'D', (form) => (form.effectivePeriod.end = '2020-01-01')],
  ['an id with a character that ids do not have', 'D', (form) => (form.id = 'a_b')],
  ['markup in a text', 'D', (form) => (form.title = 'a <b>b</b>')],
  ['a script in the narrative', 'D', (form) => (form.text = narrative('<script>x</script>'))],
  ['a script on an element of the narrative', 'D', (form) => (form.text = narrative('<p onclick="x">x</p>'))],
  ['an item type that does not exist', 'D', (form) => (form.item[0].item[0].type = 'dropdown')],
  ['a group without items', 'D', (form) => (form.item[0].item[0].type = 'group')],
  ['the same linkId twice', 'D', (form) => (form.item[0].item[1].linkId = 'alder')],
  ['no linkId', 'MD', (form) => delete form.item[0].item[0].linkId],
  ['a condition on an item that is not there', 'D', (form) => (condition(form).question = 'ukjent')],
  ['a condition on the item itself', 'D', (form) => (condition(form).question = 'ettervernBarnevern')],
  ['a condition with an operator that does not exist', 'D', (form) => (condition(form).operator = 'eq')],
  ['a condition with an answer of another type', 'D', (form) => retype(condition(form))],
  ['a condition on an answer that is not offered', 'D', (form) => (codedCondition(form).answerCoding.code = 'X')],
  ['two answers in a condition', 'MD', (form) => (condition(form).answerBoolean = true)],
  ['two conditions and no word on how they combine', 'D', (form) => delete form.item[0].item[2].enableBehavior],
  [
    'the same option twice',
    'D',
    (form) => form.item[0].item[1].answerOption.push(form.item[0].item[1].answerOption[0]),
  ],
  ['something contained that nothing points to', 'D', (form) => (form.contained = contained('x'))],
  ['a contained value set that is not there', 'D', (form) => unlist(form.item[0].item[1])],
  ['a choice without options', 'D', (form) => delete form.item[0].item[1].answerOption],
  [
    "a code that HL7's code system does not have",
    'D',
    (form) => (form.item[0].item[1].answerOption[0].valueCoding.code = 'unknwon'),
  ],
  ['a code system that is no URI', 'D', (form) => (form.item[0].item[0].code[0].system = 'fakta')],
  ['an extension that HL7 does not publish', 'D', (form) => (form.item[0].item[0].extension[0].url += 's')],
  ['an extension with a value of another type', 'D', (form) => retypeExtension(form.item[0].item[0].extension[0])],
  ['an extension without a value', 'MD', (form) => delete form.item[0].item[0].extension[0].valueInteger],
]

const narrative = (inside: string): object => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`,
})
const condition = (form: Draft): Draft => form.item[0].item[2].enableWhen[0]
const codedCondition = (form: Draft): Draft =>
  form.item.flatMap(({ item }: Draft) => item).find(({ linkId }: Draft) => linkId === 'fastlegenHenviser').enableWhen[0]
const contained = (id: string): object[] => [{ resourceType: 'ValueSet', id, status: 'active' }]
const unlist = (item: Draft): void => {
  delete item.answerOption
  item.answerValueSet = '#gone'
}
const retype = (when: Draft): void => {
  when.answerString = String(when.answerInteger)
  delete when.answerInteger
}
const retypeExtension = (extension: Draft): void => {
  extension.valueBoolean = true
  delete extension.valueInteger
}

describe('the validators', () => {
  it('find no fault in what is right', () => {
    expect(validate(draft())).toEqual([])
    expect(validate({ ...draft(), text: narrative('<p>Ærlig talt.</p>') })).toEqual([])
  })

  it.each(seeded)('find %s (%s)', (_, finders, spoil) => {
    const form = draft()
    spoil(form)
    const found = [
      validateWithMedplum(form).length > 0 ? 'M' : '',
      validateWithLantana(form).length > 0 ? 'L' : '',
      validateWithDefinitions(form).length > 0 ? 'D' : '',
    ].join('')
    expect(found).toBe(finders)
    expect(validate(form).length).toBeGreaterThan(0)
  })

  it('find what is wrong between the entries of a bundle', () => {
    const patient = { fullUrl: 'urn:uuid:0b1f5b1e-5b0e-4b0e-8b0e-0b1f5b1e5b0e', resource: { resourceType: 'Patient' } }
    const flag = (reference: string) => ({
      fullUrl: 'urn:uuid:1b1f5b1e-5b0e-4b0e-8b0e-0b1f5b1e5b0e',
      resource: { resourceType: 'Flag', status: 'active', code: { text: 'x' }, subject: { reference } },
    })
    const bundle = (...entry: object[]) => ({ resourceType: 'Bundle', type: 'collection', entry })
    const faults = (...entry: object[]) => validateWithDefinitions(bundle(...entry))
    expect(validate(bundle(patient, flag(patient.fullUrl)))).toEqual([])
    expect(faults(patient, flag('urn:uuid:9b1f5b1e-5b0e-4b0e-8b0e-0b1f5b1e5b0e'))).toHaveLength(1)
    expect(faults(patient, flag('Observation/1'))).toHaveLength(1)
    expect(faults(patient, flag('somewhere'))).toHaveLength(1)
    expect(faults(patient, flag('#x'))).toHaveLength(1)
    expect(faults(flag('Patient/1'), flag('Patient/1')).length).toBeGreaterThan(0)
    expect(faults({ ...patient, fullUrl: 'urn:uuid:1' }).length).toBeGreaterThan(0)
    expect(faults({ ...patient, fullUrl: 'https://ehr.example.org/Patient/2' }).length).toBeGreaterThan(0)
  })

  it('find what is wrong between the actions of a plan', () => {
    const plan = (...action: object[]) => ({ resourceType: 'PlanDefinition', status: 'active', action })
    const related = { relatedAction: [{ actionId: 'a', relationship: 'after' }] }
    expect(validate(plan({ id: 'a' }, { id: 'b', ...related }))).toEqual([])
    expect(validateWithDefinitions(plan({ id: 'a' }, { id: 'a' }))).toHaveLength(1)
    expect(validateWithDefinitions(plan({ id: 'b', ...related }))).toHaveLength(1)
    expect(validateWithDefinitions(plan({ id: 'a', ...related }))).toHaveLength(1)
    const expression = { language: 'text/fhirpath', expression: 'a and' }
    expect(
      validateWithDefinitions(plan({ condition: [{ kind: 'applicability', expression }] })).length,
    ).toBeGreaterThan(0)
  })

  it('find a resource that does not exist', () => {
    expect(validate({ resourceType: 'Kartlegging' }).length).toBeGreaterThan(0)
  })
})
