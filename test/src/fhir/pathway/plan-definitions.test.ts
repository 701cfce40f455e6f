import { describe, expect, test } from 'vitest'
import { frister, pathways } from '../../../../pathways/index.js'
import { actions, guide, rules } from '../../../../rules/index.js'
import { toCql } from '../../../../src/cql/index.js'
import {
  guidanceResponse,
  planDefinitions,
  type PlanDefinition,
  type PlanDefinitionAction,
} from '../../../../src/fhir/index.js'
import { cqlLibraryNames } from '../../../../src/fhir/record/rule-expression.js'
import { createForlop, ForlopError } from '../../../../src/index.js'
import { validate } from '../../../fhir/validate.js'
import { decisionOn, given, isFrozen, objectsIn, thrownBy } from '../record/decisions.js'

const all = planDefinitions()
const byId = new Map(all.map((definition) => [definition.id, definition]))
const isPathway = ({ id }: PlanDefinition): boolean => Object.hasOwn(pathways, id)
const guideSet = all.filter((definition) => !isPathway(definition))

const actionsIn = ({ action = [] }: { readonly action?: readonly PlanDefinitionAction[] }): PlanDefinitionAction[] =>
  action.flatMap((one) => [one, ...actionsIn(one)])

/** The actions that are rules, by the names of their rules. */
const ruleActions = (definitions: readonly PlanDefinition[]) =>
  definitions.flatMap(actionsIn).flatMap((action) => {
    const { language, expression } = action.condition?.[0]?.expression ?? {}
    return language === 'text/cql' ? [{ rule: /^"rule (.+)"$/.exec(expression!)![1]!, action }] : []
  })

describe('the plan definitions', () => {
  test.each(all.map((definition) => [definition.id, definition] as const))('are valid: %s', (_, definition) => {
    expect(validate(definition)).toEqual([])
  })

  test('are the guide, its recommendations that have rules, and the ten pathways', () => {
    expect(all[0]!.id).toBe(guide.id)
    expect(all.filter(isPathway).map(({ id }) => id)).toEqual(Object.keys(pathways))
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  test('say the same in every language and under every base, in other words', () => {
    const others = planDefinitions({ locale: 'en', base: 'https://ehr.example/fhir' })
    const shape = (definitions: readonly PlanDefinition[]) =>
      definitions.map((definition) => [
        definition.id,
        actionsIn(definition).map(({ id, condition, requiredBehavior }) => [
          id,
          condition?.[0]?.expression.expression,
          requiredBehavior,
        ]),
      ])
    expect(shape(others)).toEqual(shape(all))
    expect(others.every(({ url }) => url.startsWith('https://ehr.example/fhir/PlanDefinition/'))).toBe(true)
    expect(JSON.stringify(others)).not.toContain('forlop.example')
    for (const definition of planDefinitions({ locale: 'nn' }).filter(isPathway))
      expect(validate(definition)).toEqual([])
    expect(others[0]!.title).toBe(guide.title.en)
  })

  test('claim no approval: drafts, published by the library, with the source and its disclaimer', () => {
    for (const { status, publisher, copyright, relatedArtifact } of all) {
      expect([status, publisher, copyright]).toEqual(['draft', 'forlop', guide.disclaimer.nb])
      expect(relatedArtifact[0]).toMatchObject({
        type: 'derived-from',
        url: expect.stringContaining('helsedirektoratet.no'),
      })
    }
    expect(JSON.stringify(all)).not.toContain('urn:oid:')
    expect(objectsIn(all).filter(({ requiredBehavior }) => requiredBehavior === 'must')).toEqual([])
  })

  test('are frozen, and refer to each other by URL and version', () => {
    expect(isFrozen(all)).toBe(true)
    const known = all.map(({ url, version }) => `${url}|${version}`)
    const used = all[0]!.action.map(({ definitionCanonical }) => definitionCanonical!)
    expect(used).toEqual(known.slice(1, 1 + used.length))
    expect(used.length).toBe(guideSet.length - 1)
  })

  test('are the module that a guidance response names', () => {
    const { moduleCanonical } = guidanceResponse(decisionOn('01'), given)
    expect(moduleCanonical).toBe(`${all[0]!.url}|${all[0]!.version}`)
  })
})

describe('a rule', () => {
  const made = ruleActions(guideSet)
  const byRule = new Map(made.map(({ rule, action }) => [rule, action]))

  test('stands once', () => {
    expect(made.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  test('is defined under its name in the CQL library of its reading', () => {
    for (const reading of ['careful', 'literal'] as const) {
      const [library] = toCql({ reading })
      expect(library!.name).toBe(cqlLibraryNames[reading])
      const definitions = planDefinitions({ reading })
      const named = ruleActions(definitions)
      expect(named.filter(({ rule }) => !library!.text.includes(`define "rule ${rule}":`))).toEqual([])
      expect(new Set(named.map(({ action }) => action.condition![0]!.expression.reference))).toEqual(
        new Set([`https://forlop.example/fhir/Library/${library!.name}`]),
      )
    }
  })

  test('keeps its strength, what it rests on, what it brings about, and how soon', () => {
    for (const rule of rules) {
      const action = byRule.get(rule.id)!
      const strength = action.extension!.find(({ url }) => url.endsWith('/cqf-strengthOfRecommendation'))
      const code = rule.strength === 'definition' ? undefined : rule.strength
      expect(strength?.valueCodeableConcept?.coding?.[0]?.code, rule.id).toBe(code)
      expect(action.requiredBehavior, rule.id).toBe(
        code === undefined ? undefined : code === 'shall' ? 'must-unless-documented' : 'could',
      )
      expect(action.extension!.find(({ url }) => url.endsWith('/basis'))!.valueCoding!.code).toBe(rule.basis)
      expect(action.documentation!.map(({ label }) => label)).toEqual([...rule.statements, ...(rule.sources ?? [])])
      const opens = action
        .extension!.filter(({ url }) => url.endsWith('/opens-hovedforlop'))
        .map(({ valueInteger }) => valueInteger)
      const lowest = action.extension!.find(({ url }) => url.endsWith('/lowest-hovedforlop'))?.valueInteger
      expect(opens).toEqual('place' in rule.then ? rule.then.place : [])
      expect(lowest).toBe('lowest' in rule.then ? rule.then.lowest : undefined)
      if ('action' in rule.then) expect(action.code![0]!.coding![0]!.code).toBe(rule.then.action)
      expect(action.priority).toBe(
        rule.urgency === undefined
          ? undefined
          : { immediate: 'stat', 'same-day': 'urgent', routine: 'routine' }[rule.urgency],
      )
    }
  })

  test('stands with the others of its action, under the title of that', () => {
    for (const definition of guideSet.slice(1)) {
      for (const { id, title, action } of definition.action) {
        expect(action!.length).toBeGreaterThan(0)
        if (id !== 'hovedforlop') expect(title).toBe(actions[id as keyof typeof actions].title.nb)
      }
    }
  })

  test('is told in words with what is open about it, and that unknown is no "no"', () => {
    for (const rule of rules.filter(({ gaps }) => gaps !== undefined)) {
      for (const gap of rule.gaps!) expect(byRule.get(rule.id)!.description).toContain(gap)
    }
    for (const { textEquivalent } of byRule.values()) expect(textEquivalent).toMatch(/^Når: .+\.$/)
    for (const { description } of guideSet.slice(1)) expect(description).toContain('les det aldri som nei')
  })

  test('asks for the facts that it reads', () => {
    const facts = byRule
      .get('akutt/ring-113-selvmordsfare')!
      .input!.map(({ extension }) => extension![0]!.extension![0]!.valueCoding!.code)
    expect(facts).toContain('selvmordsrisiko')
  })

  test('that is derived is not in the literal reading, which has a version of its own', () => {
    const literal = planDefinitions({ reading: 'literal' })
    const derived = rules.filter(({ basis }) => basis === 'derived').map(({ id }) => id)
    expect(ruleActions(literal).filter(({ rule }) => derived.includes(rule))).toEqual([])
    const { fingerprint } = createForlop({ reading: 'literal' }).assess({}).guideline
    expect(literal[0]!.version).toBe(`${guide.edition}-${fingerprint.slice(0, 12)}`)
    expect(literal[0]!.version).not.toBe(all[0]!.version)
  })
})

describe.each(Object.values(pathways).map((definition) => [definition.id, definition] as const))(
  'the pathway %s',
  (id, definition) => {
    const plan = byId.get(id)!
    const group = (name: string) => plan.action.find((action) => action.id === name)
    const limits = frister.filter((limit) => limit.pathways.includes(id))

    test('has its version, its steps, and every event', () => {
      expect(plan.version).toBe(definition.version)
      const events = group('events')!.action!.map((action) => action.code![0]!.coding![0]!.code)
      expect(events).toEqual(expect.arrayContaining(Object.keys(definition.events)))
      expect(actionsIn(plan).some(({ description }) => description === 'Her begynner det.')).toBe(true)
    })

    test('leads from step to step by events that it knows', () => {
      const transitions = actionsIn(plan).filter(({ id }) => id.startsWith('transition-'))
      const ids = actionsIn(plan).map((action) => action.id)
      expect(transitions.length).toBeGreaterThan(20)
      for (const { trigger, relatedAction = [] } of transitions) {
        expect(ids).toContain(`event-${trigger![0]!.name}`)
        for (const { actionId } of relatedAction) expect(ids).toContain(actionId)
      }
    })

    test('tells each condition in words and points to it by name', () => {
      const conditions = actionsIn(plan).flatMap(({ condition = [] }) => condition.map(({ expression }) => expression))
      expect(conditions.length).toBeGreaterThan(0)
      for (const { description, name, language, reference } of conditions) {
        expect(description).not.toBe(name)
        expect(language).toBe('application/x-forlop-condition')
        expect(reference).toBe(`https://forlop.example/fhir/pathway-condition/${name}`)
      }
    })

    test('has every time limit with its number, and never ten working days as ten days', () => {
      const made = group('limits')?.action ?? []
      expect(made.map(({ code }) => code![0]!.coding![0]!.code)).toEqual(limits.map(({ id }) => id))
      limits.forEach((limit, index) => {
        const action = made[index]!
        const [first] = action.relatedAction!
        expect(first).toMatchObject({ actionId: `event-${limit.from}`, relationship: 'after' })
        expect(action.relatedAction!.length).toBe(limit.restartedBy === undefined ? 1 : 2)
        expect(action.trigger!.map(({ name }) => name)).toEqual([limit.to, ...(limit.alsoMetBy ?? [])])
        if (limit.number === null) {
          expect(first!.offsetRange).toBeUndefined()
          expect(action.textEquivalent).toContain(limit.lookUp!.nb)
          return
        }
        expect(first!.offsetRange!.high.value).toBe(limit.number)
        expect(first!.offsetRange!.low?.value).toBe(limit.minimum)
        expect(first!.offsetRange!.high.code).toBe(limit.unit === 'virkedager' ? undefined : 'd')
        expect(first!.extension?.[0]?.valueBoolean).toBe(limit.unit === 'virkedager' ? true : undefined)
        expect(action.textEquivalent).toContain(limit.legalWeight === 'law' ? 'Lovbestemt' : 'Veiledende')
        expect(action.documentation![0]!.label).toBe(limit.source.key)
      })
      expect(group('limits') === undefined).toBe(definition.kind === 'hovedforlop')
    })
  },
)

test.each([
  ['a language we do not speak', { locale: 'da' }, 'locale'],
  ['a reading there is not', { reading: 'free' }, 'reading'],
  ['a base that is none', { base: 'ftp://x' }, 'base'],
  ['an unknown option', { version: '1' }, 'options'],
  ['options that are none', 'nb', 'options'],
])('says what is wrong: %s', (_, options, path) => {
  const error = thrownBy(() => planDefinitions(options as never)) as ForlopError
  expect(error).toBeInstanceOf(ForlopError)
  expect(error.issues.map((issue) => issue.path.join('.'))).toEqual([path])
})
