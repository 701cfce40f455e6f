import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nonAdherenceReasons, overrideCommunication, type NonAdherenceCode } from '../../../../src/fhir/index.js'
import { ForlopError, override, type OverrideInput } from '../../../../src/index.js'
import { validate } from '../../../fhir/validate.js'
import { decisionOn, isFrozen, thrownBy } from './decisions.js'

const decision = decisionOn('28')
const { id: action, strength } = decision.mandatory.find(({ status }) => status === 'open')!
const departure: OverrideInput = {
  action,
  reason: 'Personen følges alt opp av ambulant team.',
  by: 'Kari Fagperson',
  at: '2026-11-22T14:05+01:00',
}
const given = { patient: 'Patient/ola' }

describe('a departure from a suggestion', () => {
  test('is a valid communication that says from what, who, when and why', () => {
    const made = overrideCommunication(override(decision, departure), {
      ...given,
      author: 'Practitioner/kari',
      encounter: 'Encounter/1',
      reasonCode: 'action-completed',
      about: 'ServiceRequest/7',
    })
    expect(validate(made)).toEqual([])
    expect(isFrozen(made)).toBe(true)
    expect(made).toMatchObject({
      status: 'completed',
      topic: { coding: [{ code: action }] },
      about: [{ reference: 'ServiceRequest/7' }, { type: 'GuidanceResponse', identifier: { value: decision.id } }],
      // FHIR has no time without seconds
      sent: '2026-11-22T14:05:00+01:00',
      sender: { reference: 'Practitioner/kari', display: 'Kari Fagperson' },
      payload: [{ contentString: departure.reason }],
      reasonCode: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes',
              code: 'action-completed',
              display: 'Recommended action was already completed',
            },
          ],
          text: 'Det er allerede gjort',
        },
      ],
    })
    expect(strength).toBe('shall')
    expect(made.note[0]!.text).toContain('(skal)')
    expect(made.note[0]!.text).toContain('journalforskriften § 6 bokstav g')
  })

  test('without a code has the reason in the professional’s own words', () => {
    const made = overrideCommunication(override(decision, { ...departure, at: '2026-11-22' }), given)
    expect(validate(made)).toEqual([])
    expect(made.reasonCode).toEqual([{ text: departure.reason }])
    expect(made.sender).toEqual({ display: 'Kari Fagperson' })
    expect(made.sent).toBe('2026-11-22')
    expect(made.about).toHaveLength(1)
  })

  test('can be the choice of another hovedforlop', () => {
    const made = overrideCommunication(override(decision, { ...departure, action: 'hovedforlop-3' }), {
      ...given,
      locale: 'en',
    })
    expect(validate(made)).toEqual([])
    expect(made.topic.coding![0]).toMatchObject({ code: '3' })
    expect(made.note[0]!.text).toContain('Chosen: hovedforløp 3. Possible by the answers: 2.')
  })

  test('is told in three languages, and has the same identifier in all', () => {
    const made = (['nb', 'nn', 'en'] as const).map((locale) =>
      overrideCommunication(override(decision, departure), { ...given, locale, reasonCode: 'patient-refuses' }),
    )
    expect(new Set(made.map(({ identifier }) => identifier[0]!.value)).size).toBe(1)
    expect(new Set(made.map(({ text }) => text!.div)).size).toBe(3)
  })

  test('keeps any words as they are, and escapes them where people read them', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(words, words, (reason, by) => {
        const made = overrideCommunication(override(decision, { ...departure, reason, by }), given)
        const kept = made.payload[0]!.contentString
        expect(kept.length).toBe(reason.length)
        expect([...kept].every((character, index) => character === [...reason][index] || character === '\ufffd')).toBe(
          true,
        )
        expect(made.text!.div.replace(/<\/?(div|h3|p|ul|li)[^>]*>|<br\/>/g, '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 200 },
    )
    const hostile = '<script>alert(1)</script> {{by}} $t(title) & "x"'
    const made = overrideCommunication(override(decision, { ...departure, reason: hostile }), given)
    expect(made.payload[0]!.contentString).toBe(hostile)
    expect(made.text!.div).not.toContain('<script')
    expect(made.text!.div).toContain('{{by}} $t(title)')
    // markup is wrong in a string, and a record that changed somebody's words would be worse
    expect(validate(made).filter((fault) => !fault.includes('not a right string'))).toEqual([])
  })
})

describe('what is wrong is said', () => {
  const departed = override(decision, departure)

  test.each([
    ['no options', undefined, 'options'],
    ['no patient', {}, 'patient'],
    ['a reason that is no code', { ...given, reasonCode: 'did-not-want-to' }, 'reasonCode'],
    ['a reason by the name of a method', { ...given, reasonCode: 'toString' }, 'reasonCode'],
    ['a departure from an observation', { ...given, about: 'Observation/1' }, 'about'],
    ['an author that is a name', { ...given, author: 'Kari' }, 'author'],
    ['an encounter that is none', { ...given, encounter: 7 }, 'encounter'],
    ['a language we do not speak', { ...given, locale: 'se' }, 'locale'],
    ['an unknown option', { ...given, authored: '2026-11-22' }, 'options'],
    ['a base that is none', { ...given, base: 'x' }, 'base'],
  ])('%s', (_, options, path) => {
    const error = thrownBy(() => overrideCommunication(departed, options as never)) as ForlopError
    expect(error).toBeInstanceOf(ForlopError)
    expect(error.code).toBe('invalid-options')
    expect(error.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test.each([
    ['does not say from what', undefined],
    ['is from a strength that there is not', { ...departed.departsFrom, strength: 'must' }],
  ])('an override that %s', (_, departsFrom) => {
    const error = thrownBy(() => overrideCommunication({ ...departed, departsFrom } as never, given)) as ForlopError
    expect(error.issues.map(({ path }) => path.join('.'))).toEqual(['override'])
  })

  test.each([undefined, {}, [], 'x'])('an override that is none: %j', (none) => {
    expect(thrownBy(() => overrideCommunication(none as never, given))).toBeInstanceOf(ForlopError)
  })

  test('a time that FHIR cannot write', () => {
    for (const at of ['0000-01-01', '2026-11-22T14:05:00+15:00', 'i går', 7]) {
      const error = thrownBy(() => overrideCommunication({ ...departed, at: at as string }, given)) as ForlopError
      expect(error.issues.map(({ path }) => path.join('.'))).toEqual(['override.at'])
    }
  })
})

describe('the reasons', () => {
  const entries = Object.entries(nonAdherenceReasons)

  test('are the 35 codes of HL7, six of them groups', () => {
    expect(entries.length).toBe(35)
    expect(entries.filter(([code, { group }]) => code === group).length).toBe(6)
    expect(entries.filter(([, { group }]) => !Object.hasOwn(nonAdherenceReasons, group))).toEqual([])
  })

  test('are each told in three languages, and in other words from each other', () => {
    for (const locale of ['nb', 'nn', 'en'] as const) {
      expect(new Set(entries.map(([, { text }]) => text[locale])).size).toBe(35)
    }
    for (const [code] of entries) {
      expect(
        validate(
          overrideCommunication(override(decision, departure), { ...given, reasonCode: code as NonAdherenceCode }),
        ),
      ).toEqual([])
    }
  })
})
