import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisionBundle, type BundleOptions, type RecordBundle } from '../../../../src/fhir/index.js'
import { locales } from '../../../../src/guideline/text.js'
import { assess, createForlop, ForlopError, type Decision } from '../../../../src/index.js'
import { kartlegginger } from '../../../arbitraries.js'
import { validate } from '../../../fhir/validate.js'
import { allGiven, decisionOn, decisions, given, isFrozen, objectsIn, referencesIn, thrownBy } from './decisions.js'

const isUrn = (reference: string): boolean => reference.startsWith('urn:')

let made: readonly { name: string; decision: Decision; bundle: RecordBundle }[] | undefined
/** The transaction of every decision, made once. */
const transactions = () =>
  (made ??= decisions.map(([name, decision]) => ({ name, decision, bundle: decisionBundle(decision, allGiven) })))

/** Every fifth decision: what makes no difference to the others. */
const someDecisions = decisions.filter((_, index) => index % 5 === 2)

describe('the record of a kartlegging', () => {
  // validating takes most of the time of all tests here: every sixth one, each language in turn
  const validated = decisions.filter((_, index) => index % 6 === 0).map((entry, index) => [...entry, index] as const)
  test.each(validated)('is a valid transaction: %s', (_, decision, index) => {
    const locale = locales[index % locales.length]!
    expect(validate(decisionBundle(decision, { ...allGiven, locale }))).toEqual([])
  })

  // it differs from the transaction in its references alone
  const some = decisions.filter((_, index) => index % 12 === 5)
  test.each(some)('is a valid batch, each entry of which is valid alone: %s', (_, decision) => {
    const batch = decisionBundle(decision, { ...given, type: 'batch', intent: 'plan' })
    expect(validate(batch)).toEqual([])
    for (const { resource } of batch.entry) expect(validate(resource), resource.resourceType).toEqual([])
  })
})

describe('a transaction', () => {
  test('refers to what it holds by full URL, and each full URL stands once', () => {
    for (const { name, bundle } of transactions()) {
      const { entry } = bundle
      const urls = entry.map(({ fullUrl }) => fullUrl)
      expect(new Set(urls).size, name).toBe(urls.length)
      const used = referencesIn(entry).filter(isUrn)
      expect(
        used.filter((reference) => !urls.includes(reference)),
        name,
      ).toEqual([])
      // everything but the provenance is its target
      const { resource: provenance } = entry.at(-1)!
      expect(
        referencesIn({ ...provenance, entity: [] })
          .filter(isUrn)
          .sort(),
        name,
      ).toEqual(urls.slice(0, -1).sort())
    }
  })

  test('has UUIDs in the form of a hash of a name', () => {
    for (const { fullUrl } of decisionBundle(decisionOn('78'), given).entry) {
      expect(fullUrl).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  test('asks the server not to store the same thing twice, unless the host says otherwise', () => {
    const { entry } = decisionBundle(decisionOn('78'), given)
    for (const { fullUrl, resource, request } of entry) {
      const expected =
        resource.resourceType === 'Provenance'
          ? undefined
          : `identifier=urn%3Aietf%3Arfc%3A3986%7C${encodeURIComponent(fullUrl)}`
      expect(request.ifNoneExist).toBe(expected)
    }
    const plain = decisionBundle(decisionOn('78'), { ...given, ifNoneExist: false })
    expect(plain.entry.some(({ request }) => 'ifNoneExist' in request)).toBe(false)
  })

  test('holds the guidance, the plan, the suggestions, what is due, a warning where there is one, and where it is from', () => {
    const types = (name: string) =>
      decisionBundle(decisionOn(name), given).entry.map(({ resource }) => resource.resourceType)
    expect(types('78').filter((type) => !['ServiceRequest', 'Task'].includes(type))).toEqual([
      'GuidanceResponse',
      'CarePlan',
      'RequestGroup',
      'Flag',
      'Provenance',
    ])
    expect(types('01')).not.toContain('Flag')
    expect(types('28').filter((type) => type === 'ServiceRequest').length).toBeGreaterThan(0)
  })

  test('of an edition that knows no action is the guidance and where it is from', () => {
    const decision = createForlop({ edition: '2014' }).assess({ alvorlighet: 'mild', varighet: 'kortvarig' })
    const bundle = decisionBundle(decision, given)
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(['GuidanceResponse', 'Provenance'])
    expect(validate(bundle)).toEqual([])
  })
})

describe('a batch', () => {
  test('refers to its own entries by identifier only', () => {
    for (const [name, decision] of someDecisions) {
      const { entry } = decisionBundle(decision, { ...allGiven, type: 'batch' })
      expect(referencesIn(entry).filter(isUrn), name).toEqual([])
      const identifiers = objectsIn(entry).flatMap(({ identifier, type }) =>
        typeof identifier === 'object' && identifier !== null && 'value' in identifier && type !== undefined
          ? [String(identifier.value)]
          : [],
      )
      const own = entry.map(({ fullUrl }) => fullUrl)
      expect(identifiers.length, name).toBeGreaterThan(0)
      expect(
        identifiers.filter((value) => !own.includes(value)),
        name,
      ).toEqual([])
    }
  })
})

describe('the answers', () => {
  const answers = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [{ linkId: 'alder' }] } as const

  test('that a host refers to are referred to', () => {
    const { entry } = decisionBundle(decisionOn('28'), { ...given, questionnaireResponse: 'QuestionnaireResponse/1' })
    expect(entry.some(({ resource }) => resource.resourceType === 'QuestionnaireResponse')).toBe(false)
    expect(referencesIn(entry)).toContain('QuestionnaireResponse/1')
  })

  test('that a host hands over go along first, can be found, and are left as they were', () => {
    const before = JSON.stringify(answers)
    for (const type of ['transaction', 'batch'] as const) {
      const bundle = decisionBundle(decisionOn('28'), { ...given, type, questionnaireResponse: answers })
      const [{ fullUrl, resource, request }] = bundle.entry as [(typeof bundle.entry)[0]]
      expect(resource).toMatchObject({ ...answers, identifier: { value: fullUrl } })
      expect(request.ifNoneExist).toBeDefined()
      expect(validate(bundle)).toEqual([])
      expect(JSON.stringify(bundle.entry.slice(1))).toContain(fullUrl)
    }
    expect(JSON.stringify(answers)).toBe(before)
    expect(Object.isFrozen(answers.item)).toBe(false)
  })

  test('keep an identifier of their own', () => {
    const identifier = { system: 'https://ehr.example/answers', value: '17' }
    const questionnaireResponse = { ...answers, identifier }
    const { entry } = decisionBundle(decisionOn('28'), { ...given, type: 'batch', questionnaireResponse })
    expect(entry[0]!.resource).toMatchObject({ identifier })
    expect(entry[0]!.request.ifNoneExist).toBeUndefined()
    expect(
      objectsIn(entry.slice(1)).filter((object) => JSON.stringify(object['identifier']) === JSON.stringify(identifier))
        .length,
    ).toBeGreaterThan(0)
  })
})

describe('every record', () => {
  test('is the same bytes for the same decision, frozen all the way down', () => {
    for (const [name, decision] of someDecisions) {
      const bundle = decisionBundle(decision, allGiven)
      expect(JSON.stringify(decisionBundle(JSON.parse(JSON.stringify(decision)), allGiven)), name).toBe(
        JSON.stringify(bundle),
      )
      expect(isFrozen(bundle), name).toBe(true)
    }
  })

  test('has other identifiers for another person, time or encounter, and the same in another language', () => {
    const decision = decisionOn('28')
    const urls = (options: Partial<BundleOptions>) =>
      decisionBundle(decision, { ...given, ...options }).entry.map(({ fullUrl }) => fullUrl)
    const own = urls({})
    expect(urls({ locale: 'en', base: 'https://x.example/fhir', author: 'Practitioner/1', intent: 'plan' })).toEqual(
      own,
    )
    for (const other of [
      { patient: 'Patient/kari' },
      { authored: '2026-11-23T14:05:00+01:00' },
      { encounter: 'Encounter/1' },
    ]) {
      expect(
        urls(other).filter((url) => own.includes(url)),
        JSON.stringify(other),
      ).toEqual([])
    }
  })

  test('proposes and never forbids: no order, no `doNotPerform`, no `must`', () => {
    for (const [name, decision] of someDecisions) {
      const objects = objectsIn(decisionBundle(decision, { ...given, intent: 'plan' }))
      expect(
        objects.filter((object) => 'doNotPerform' in object),
        name,
      ).toEqual([])
      expect(
        objects.filter(({ requiredBehavior }) => requiredBehavior === 'must'),
        name,
      ).toEqual([])
      expect(
        objects.filter(({ intent }) => intent !== undefined && !['plan', 'option'].includes(intent as string)),
        name,
      ).toEqual([])
    }
  })

  test('proposes nothing that only a missing answer could bring', () => {
    for (const { name, decision, bundle } of transactions()) {
      const possible = decision.actions.filter(({ certainty }) => certainty === 'possible').map(({ id }) => id)
      const codes = objectsIn(bundle.entry.slice(1)).flatMap(({ code }) => (typeof code === 'string' ? [code] : []))
      expect(
        codes.filter((code) => possible.includes(code)),
        name,
      ).toEqual([])
    }
  })

  test('has every mandatory action that is not done, every referral that is due, and all that cannot wait', () => {
    for (const { name, decision, bundle } of transactions()) {
      const own = bundle.entry.flatMap(({ resource }) =>
        resource.resourceType === 'Task' || resource.resourceType === 'ServiceRequest'
          ? [resource.code.coding![0]!.code]
          : [],
      )
      const due = decision.actions.filter(({ status, certainty }) => status === 'open' && certainty !== 'possible')
      const expected = due.filter(
        ({ strength, kind, urgency }) => strength === 'shall' || kind === 'referral' || urgency !== 'routine',
      )
      expect([...own].sort(), name).toEqual(expected.map(({ id }) => id).sort())
    }
  })

  test('names no object identifier and no profile: none is needed, and none is made up', () => {
    for (const { name, bundle } of transactions()) {
      const text = JSON.stringify(bundle)
      expect(text, name).not.toContain('urn:oid:')
      expect(text, name).not.toContain('"profile"')
    }
  })

  test('says of the person only what was given: who, and the answers', () => {
    for (const { name, bundle } of transactions()) {
      const elsewhere = objectsIn(bundle).flatMap((object) =>
        Object.entries(object).flatMap(([key, value]) =>
          key !== 'reference' && typeof value === 'string' ? [value] : [],
        ),
      )
      expect(
        elsewhere.filter((text) => /Patient\/ola|kari/.test(text)),
        name,
      ).toEqual([])
    }
  })

  test('holds for any answers: references are answered, nothing is empty', () => {
    fc.assert(
      fc.property(kartlegginger, fc.constantFrom('transaction' as const, 'batch' as const), (kartlegging, type) => {
        const { entry } = decisionBundle(assess(kartlegging), { ...allGiven, type })
        const urls = entry.map(({ fullUrl }) => fullUrl)
        expect(referencesIn(entry).filter((reference) => isUrn(reference) && !urls.includes(reference))).toEqual([])
        for (const object of objectsIn(entry)) {
          expect(
            Object.values(object).filter((value) => value === undefined || value === null || value === ''),
          ).toEqual([])
          expect(Object.values(object).filter((value) => Array.isArray(value) && value.length === 0)).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is wrong is said', () => {
  const decision = decisionOn('01')
  const faults: readonly (readonly [string, unknown, readonly (readonly [string, string])[]])[] = [
    ['no options', undefined, [['options', 'must be an object']]],
    ['options that are a list', [], [['options', 'must be an object']]],
    [
      'no patient and no time',
      {},
      [
        ['patient', 'Patient/123'],
        ['authored', 'seconds and offset'],
      ],
    ],
    ['a patient that is an id', { ...given, patient: '01017012345' }, [['patient', 'Patient/123']]],
    ['a patient that is a practitioner', { ...given, patient: 'Practitioner/1' }, [['patient', 'Patient/123']]],
    [
      'a patient by UUID',
      { ...given, patient: 'urn:uuid:0b5f0a3e-58c1-5d0f-9f2c-0d6a6f1a2b3c' },
      [['patient', 'Patient/123']],
    ],
    ['a patient at no URL', { ...given, patient: 'ftp://x/Patient/1' }, [['patient', 'Patient/123']]],
    ['a patient with a space', { ...given, patient: 'Patient/1 2' }, [['patient', 'Patient/123']]],
    [
      'a very long patient',
      { ...given, patient: `https://x.example/${'a/'.repeat(600)}Patient/1` },
      [['patient', 'Patient/123']],
    ],
    ['a patient that is a number', { ...given, patient: 7 }, [['patient', 'Patient/123']]],
    ['a day for a time', { ...given, authored: '2026-11-22' }, [['authored', 'seconds and offset']]],
    ['a time without seconds', { ...given, authored: '2026-11-22T14:05+01:00' }, [['authored', 'seconds and offset']]],
    ['a time without an offset', { ...given, authored: '2026-11-22T14:05:00' }, [['authored', 'seconds and offset']]],
    ['a day that is none', { ...given, authored: '2026-02-30T14:05:00Z' }, [['authored', 'seconds and offset']]],
    ['a date object', { ...given, authored: new Date(0) }, [['authored', 'seconds and offset']]],
    ['a language we do not speak', { ...given, locale: 'sv' }, [['locale', 'nb, nn or en']]],
    ['a language that is none', { ...given, locale: 7 }, [['locale', 'nb, nn or en']]],
    ['an author that is a device', { ...given, author: 'Device/1' }, [['author', 'Practitioner, PractitionerRole']]],
    ['an encounter that is none', { ...given, encounter: 'Episode/1' }, [['encounter', 'Encounter/123']]],
    [
      'answers that are none',
      { ...given, questionnaireResponse: 'Questionnaire/1' },
      [['questionnaireResponse', 'QuestionnaireResponse']],
    ],
    [
      'answers of another type',
      { ...given, questionnaireResponse: { resourceType: 'Patient' } },
      [['questionnaireResponse', 'QuestionnaireResponse']],
    ],
    ['one condition', { ...given, conditions: 'Condition/1' }, [['conditions', 'Conditions']]],
    ['conditions that are none', { ...given, conditions: ['Observation/1'] }, [['conditions', 'Conditions']]],
    ['an order', { ...given, intent: 'order' }, [['intent', 'proposal, plan']]],
    ['a message', { ...given, type: 'message' }, [['type', 'transaction, batch']]],
    ['a word for a yes', { ...given, ifNoneExist: 'yes' }, [['ifNoneExist', 'true or false']]],
    ['an unknown option', { ...given, person: 'x' }, [['options', 'ifNoneExist']]],
    ['a base that is none', { ...given, base: 'forlop' }, [['base', 'absolute']]],
  ]

  test.each(faults)('%s', (_, options, expected) => {
    const error = thrownBy(() => decisionBundle(decision, options as BundleOptions))
    expect(error).toBeInstanceOf(ForlopError)
    const { code, issues } = error as ForlopError
    expect(code).toBe('invalid-options')
    expect(issues.map(({ path }) => path.join('.'))).toEqual(expected.map(([path]) => path))
    for (const [index, [, right]] of expected.entries()) expect(issues[index]!.message).toContain(right)
  })

  test('never with the value', () => {
    const error = thrownBy(() => decisionBundle(decision, { patient: 'Ola Nordmann', authored: 'i går' }))
    expect(JSON.stringify((error as ForlopError).issues)).not.toMatch(/Ola|i går/)
  })

  test.each([undefined, null, 7, 'x', {}, { id: 'x' }])('a decision that is none: %j', (none) => {
    const error = thrownBy(() => decisionBundle(none as never, given)) as ForlopError
    expect(error).toBeInstanceOf(ForlopError)
    expect(error.issues).toEqual([
      { path: ['decision'], code: 'wrong-type', message: '`decision` must be a decision of `assess`' },
    ])
  })
})
