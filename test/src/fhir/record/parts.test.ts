import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReference } from '../../../../src/fhir/record/check.js'
import { actionArtifacts, sourceArtifact, statementsArtifact } from '../../../../src/fhir/record/documentation.js'
import { guideUrl } from '../../../../src/fhir/record/guide-link.js'
import { fhirDateTime, isFhirDateTime, isInstant } from '../../../../src/fhir/record/moment.js'
import { cqlLibrary, ruleExpression } from '../../../../src/fhir/record/rule-expression.js'
import { uuidOf } from '../../../../src/fhir/record/uuid.js'
import { recordWords } from '../../../../src/fhir/record/words.js'
import { escapeXhtml, list, narrative, pageParts, writable } from '../../../../src/fhir/record/xhtml.js'
import { guide2014 } from '../../../../rules/utgaver/2014/guide.js'

/** FHIR R4's own patterns. */
const dateTime =
  /^([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?$/

describe('a moment', () => {
  test.each(['2026-11-22T14:05:00Z', '2026-11-22T14:05:00.123+14:00', '2026-11-22T00:00:00-09:30'])(
    '%s is an instant',
    (at) => {
      expect(isInstant(at)).toBe(true)
      expect(fhirDateTime(at)).toBe(at)
    },
  )

  test.each([
    '2026-11-22',
    '2026-11-22T14:05Z',
    '2026-11-22T24:00:00Z',
    '2026-13-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-11-22T14:05:00+14:30',
    ' 2026-11-22T14:05:00Z',
    7,
    null,
  ])('%s is none', (at) => expect(isInstant(at)).toBe(false))

  test('of ours is written as FHIR has it', () => {
    expect(fhirDateTime('2026-11-22T14:05+01:00')).toBe('2026-11-22T14:05:00+01:00')
    expect(fhirDateTime('2026-11-22T14:05Z')).toBe('2026-11-22T14:05:00Z')
    expect(fhirDateTime('2026-11-22')).toBe('2026-11-22')
    const parts = fc.record({
      day: fc
        .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      time: fc.constantFrom('', 'T00:00', 'T23:59:59', 'T14:05:00.123456789'),
      offset: fc.constantFrom('Z', '+01:00', '-11:30', '+14:00'),
    })
    fc.assert(
      fc.property(parts, ({ day, time, offset }) => {
        const at = time === '' ? day : day + time + offset
        expect(isFhirDateTime(at)).toBe(true)
        expect(fhirDateTime(at)).toMatch(dateTime)
      }),
    )
  })
})

describe('a UUID made of data', () => {
  test('is the same for the same data, whatever the order of its keys, and another for other data', () => {
    expect(uuidOf({ a: 1, b: 2 })).toBe(uuidOf({ b: 2, a: 1 }))
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 20 }), (texts) => {
        const made = texts.map((text) => uuidOf([text]))
        expect(new Set(made).size).toBe(texts.length)
        for (const uuid of made)
          expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      }),
    )
  })
})

describe('a text for people', () => {
  test('has everything from outside escaped, and nothing that XML cannot hold', () => {
    expect(escapeXhtml(`<b>&"'\u0000\u0007\ud800`)).toBe('&lt;b&gt;&amp;&quot;&#39;\ufffd\ufffd\ufffd')
    expect(writable('tab\tline\nreturn\r æøå 🙂')).toBe('tab\tline\nreturn\r æøå 🙂')
  })

  test('leaves out an empty list, which XHTML does not have', () => {
    expect(list([])).toBe('')
    expect(list(['a', 'b'])).toBe('<ul><li>a</li><li>b</li></ul>')
    expect(narrative('nn', list(['a'])).div).toBe(
      '<div xmlns="http://www.w3.org/1999/xhtml" lang="nn" xml:lang="nn"><ul><li>a</li></ul></div>',
    )
  })

  test('of a page has its headings, its paragraphs, and what is indented with what it belongs to', () => {
    expect(pageParts('Title\n\nHeading\n-------\nfirst\n  more\n  most\nsecond\n')).toEqual([
      '<p>Title</p>',
      '<h3>Heading</h3>',
      '<p>first<br/>more<br/>most</p>',
      '<p>second</p>',
    ])
    expect(pageParts('Heading\n-------\n  alone')).toEqual(['<h3>Heading</h3>', '<p>alone</p>'])
  })

  test('has the same words in every language, each of its own', () => {
    const { nb, nn, en } = recordWords
    expect(Object.keys(nn)).toEqual(Object.keys(nb))
    expect(Object.keys(en)).toEqual(Object.keys(nb))
    for (const texts of [nb, nn, en]) expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([])
    const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const key of Object.keys(nb) as (keyof typeof nb)[]) {
      expect(holes(nn[key]), key).toEqual(holes(nb[key]))
      expect(holes(en[key]), key).toEqual(holes(nb[key]))
    }
  })
})

describe('what something rests on', () => {
  const of2014 = { id: guide2014.id, title: guide2014.title.nb }

  test('is cited with where to read it, and without where there is no such place', () => {
    expect(sourceArtifact('rad-overdoseforebygging', 'nb', null).url).toBeUndefined()
    expect(sourceArtifact('hpl-10-a', 'nb', null)).toMatchObject({
      label: 'hpl-10-a',
      url: expect.stringContaining('lovdata.no'),
    })
    expect(statementsArtifact(of2014, ['S.1'])).toEqual({
      type: 'documentation',
      label: 'S.1',
      display: `${of2014.title}: S.1`,
    })
  })

  test('names a run of statements as a run', () => {
    const action = { statements: ['R4.39', 'R4.40', 'R4.41'], sources: [] }
    expect(actionArtifacts(action, of2014, 'nb', null).map(({ label }) => label)).toEqual(['R4.39–R4.41'])
  })
})

describe('a reference', () => {
  test.each([
    'Patient/1',
    'Patient/a.b-C',
    'https://ehr.example/fhir/Patient/1',
    'http://localhost:8080/Patient/1/_history/2',
  ])('%s is one', (reference) => expect(isReference(reference, ['Patient'])).toBe(true))
  test.each([
    'Patient',
    'Patient/',
    'patient/1',
    'Patient/1/2',
    'Patient/æ',
    'XPatient/1',
    'https:/x/Patient/1',
    '/Patient/1',
    'javascript:Patient/1',
    '#Patient/1',
    '',
    `Patient/${'1'.repeat(65)}`,
  ])('%s is none', (reference) => expect(isReference(reference, ['Patient'])).toBe(false))
})

test('the guide in force has a page, the one before it none', () => {
  expect(guideUrl('helsedirektoratet-psykisk-helse-rus-voksne')).toMatch(
    /^https:\/\/www\.helsedirektoratet\.no\/veiledere\//,
  )
  expect(guideUrl(guide2014.id)).toBeUndefined()
})

test('a rule goes by one name wherever it is referred to, and each reading has its library', () => {
  expect(ruleExpression('akutt/ring-113')).toBe('rule akutt/ring-113')
  expect(cqlLibrary({ base: 'https://x.example' }, 'careful')).toBe('https://x.example/Library/Forlop')
  expect(cqlLibrary({ base: 'https://x.example' }, 'literal')).toBe('https://x.example/Library/ForlopLiteral')
})
