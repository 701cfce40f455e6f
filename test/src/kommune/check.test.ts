import { describe, expect, test } from 'vitest'
import { isForlopError } from '../../../src/index.js'
import { checkKommune } from '../../../src/kommune/index.js'
import { faults, localRule, profile, right, service, written } from './profiles.js'

describe('a profile', () => {
  test.each(['kristiansund', 'lilleoy'])('of the examples is right: %s', (name) => {
    expect(right(written(name)).id).toBe(name)
  })

  test('comes back frozen, with every text in three languages, and without its comments', () => {
    const name = { nb: 'Samtaler', nn: 'Samtalar' }
    const checked = right(profile({ _comment: 'about it', services: [{ ...service, name }], note: 'en note' }))
    expect(checked).not.toHaveProperty('_comment')
    expect(checked.services[0]!.name).toEqual({ nb: 'Samtaler', nn: 'Samtalar', en: 'Samtaler' })
    expect(checked.note).toEqual({ nb: 'en note', nn: 'en note', en: 'en note' })
    expect(Object.isFrozen(checked.services[0]!.name)).toBe(true)
  })

  test('has its texts in three languages in every list', () => {
    const checked = right(
      profile({
        sources: ['planen'],
        intermunicipal: [{ ...service, id: 'b', together: ['Nabokommunen'] }],
        partners: [{ ...service, id: 'c', partner: 'dps', granted: 'by-referral' }],
        actions: [{ id: 'lokal-ring', kind: 'contact', title: 'Ring' }],
        rules: [localRule({ then: { action: 'lokal-ring', option: 'på vår måte' }, source: 'planen' })],
      }),
    )
    const inAll = (text: string) => ({ nb: text, nn: text, en: text })
    expect(checked.sources).toEqual([inAll('planen')])
    expect(checked.intermunicipal![0]!.name).toEqual(inAll('Samtaler'))
    expect(checked.partners![0]!.name).toEqual(inAll('Samtaler'))
    expect(checked.actions![0]!.title).toEqual(inAll('Ring'))
    expect(checked.rules![0]!.then.option).toEqual(inAll('på vår måte'))
    expect(checked.rules![0]!.source).toEqual(inAll('planen'))
  })

  test('that was checked is right again, and the same', () => {
    const checked = right(written('kristiansund'))
    expect(right(JSON.parse(JSON.stringify(checked)))).toEqual(checked)
  })

  test('is not touched by the check', () => {
    const input = profile({ services: [{ ...service }] })
    const before = JSON.stringify(input)
    right(input)
    expect(JSON.stringify(input)).toBe(before)
    expect(Object.isFrozen(input)).toBe(false)
  })
})

describe('a fault', () => {
  test('is an error of the library with a code, where, and what would be right', () => {
    const checked = checkKommune(profile({ services: [{ ...service, granted: 'sometimes' }] }))
    if (checked.success) throw new Error('accepted')
    expect(isForlopError(checked.error)).toBe(true)
    expect(checked.error.code).toBe('invalid-kommune')
    expect(checked.error.issues).toEqual([
      {
        path: ['services', 0, 'granted'],
        code: 'unknown-value',
        message: '`services[0].granted` (samtaler) must be one of direct, after-assessment, by-vedtak',
      },
    ])
  })

  test.each([
    ['a list', [], 'not-an-object', 'a profile', 'must be one plain object'],
    ['nothing', undefined, 'not-an-object', '', 'must be one plain object'],
    ['a string', 'kristiansund', 'not-an-object', '', 'must be one plain object'],
    ['no name', { ...profile(), name: undefined }, 'missing', '`name`', 'is missing'],
    ['an empty name', profile({ name: ' ' }), 'out-of-range', '`name`', 'must not be empty'],
    ['a name in two lines', profile({ name: 'Prøve\nkommune' }), 'wrong-type', '`name`', 'must be one line of text'],
    ['a version that is a number', profile({ version: 1 }), 'wrong-type', '`version`', 'must be a string'],
    [
      'a version of a page',
      profile({ version: 'x'.repeat(2001) }),
      'out-of-range',
      '`version`',
      'at most 2000 characters long',
    ],
    [
      'too many services',
      profile({ services: Array(1001).fill(service) }),
      'out-of-range',
      '',
      'at most 1000 entries long',
    ],
    ['a name that is a number', profile({ name: 3 }), 'wrong-type', '`name`', 'must be a string, or texts by language'],
    ['an id with æøå', profile({ id: 'lilleøy' }), 'wrong-type', '`id`', 'small letters a to z'],
    ['a kommunenummer as a number', profile({ kommunenummer: 1505 }), 'wrong-type', '`kommunenummer`', 'a string'],
    ['a short kommunenummer', profile({ kommunenummer: '15' }), 'wrong-type', '', 'four digits in quotes'],
    ['a day that is none', profile({ date: '2026-02-30' }), 'wrong-type', '`date`', 'must be a day, YYYY-MM-DD'],
    ['services that are no list', profile({ services: {} }), 'wrong-type', '`services`', 'must be a list'],
    ['a misspelt field', profile({ servises: [] }), 'unknown-field', '`servises`', 'did you mean `services`?'],
    ['a field like no other', profile({ qqqqqqqqqqqqqq: 1 }), 'unknown-field', '', 'see docs/kommune.md'],
    ['a field of elsewhere', profile({ granted: 'direct' }), 'unknown-field', '`granted`', 'see docs/kommune.md'],
  ])('of the profile itself: %s', (_, input, code, where, right) => {
    const [issue, ...more] = faults(input)
    expect(more).toEqual([])
    expect(issue!.code).toBe(code)
    expect(issue!.message).toContain(where)
    expect(issue!.message).toContain(right)
  })

  test.each([
    ['an age that is a text', { ageFrom: '18' }, 'wrong-type', '.ageFrom', 'must be a whole number'],
    ['half a year', { ageFrom: 17.5 }, 'wrong-type', '.ageFrom', 'must be a whole number'],
    ['nobody so old', { ageTo: 131 }, 'out-of-range', '.ageTo', 'must be at most 130'],
    ['nobody so young', { ageFrom: -1 }, 'out-of-range', '.ageFrom', 'must be at least 0'],
    ['an age turned around', { ageFrom: 20, ageTo: 18 }, 'out-of-range', '.ageTo', 'no less than `ageFrom`'],
    ['a level that is not', { hovedforlop: [4] }, 'unknown-value', '.hovedforlop[0]', 'one of 1, 2, 3'],
    ['no level', { hovedforlop: [] }, 'out-of-range', '.hovedforlop', 'must not be empty'],
    ['a level twice', { hovedforlop: [1, 1] }, 'duplicate-value', '.hovedforlop', 'the same twice'],
    ['an area twice', { problemomrade: ['rusmidler', 'rusmidler'] }, 'duplicate-value', '.problemomrade', 'twice'],
    [
      'an area that is not',
      { problemomrade: ['rus'] },
      'unknown-value',
      '.problemomrade[0]',
      'psykisk-helse, rusmidler',
    ],
    ['nothing realised', { realises: [] }, 'out-of-range', '.realises', 'must not be empty'],
    ['the same realised twice', { realises: ['tilby-kurs', 'tilby-kurs'] }, 'duplicate-value', '.realises[1]', 'twice'],
    ['a misspelt action', { realises: ['tilby-kus'] }, 'unknown-value', '.realises[0]', 'did you mean `tilby-kurs`?'],
    ['nothing like an action', { realises: ['xxxxxxxxxxxxxxxxxx'] }, 'unknown-value', '', 'see docs/kommune.md'],
    ['a statement', { realises: ['R5.59'] }, 'unknown-value', '', 'its options: hovedforlop-1/lavterskeltilbud/r5-59'],
    ['a rule', { realises: ['henvisning/kartlegg-behov'] }, 'unknown-value', '', 'name its action `kartlegg-behov`'],
    ['a placing rule', { realises: ['plassering/mild-og-kortvarig'] }, 'unknown-value', '', 'places people'],
    ['a referral by itself', { granted: 'by-referral' }, 'unknown-value', '.granted', 'by-vedtak'],
    ['no condition', { when: 'always' }, 'wrong-type', '.when', 'is no condition: when must be an object'],
    ['a fact that is not', { when: { fact: 'alde', atLeast: 1 } }, 'unknown-fact', '.when', 'did you mean `alder`?'],
    ['nothing like a fact', { when: { fact: 'xxxxxxxxxxxx', is: [true] } }, 'unknown-fact', '.when', 'not there'],
    [
      'a level of no guide',
      { when: { level: [1, 7] } },
      'unknown-value',
      '.when',
      'a `level` that is not there: 1, 2, 3',
    ],
    [
      'yes or no of a number',
      { when: { fact: 'alder', is: [true] } },
      'unknown-value',
      '.when',
      '`atLeast` or `atMost`',
    ],
    ['a word of yes or no', { when: { fact: 'gravid', is: ['ja'] } }, 'unknown-value', '.when', '`is` with [true]'],
    [
      'a list of one value',
      { when: { fact: 'alvorlighet', includes: ['mild'] } },
      'unknown-value',
      '.when',
      '`is` with',
    ],
    [
      'a value that is not',
      { when: { fact: 'alvorlighet', is: ['svak'] } },
      'unknown-value',
      '',
      'mild, moderat, alvorlig',
    ],
    ['one value of a list', { when: { fact: 'tilstander', is: ['angst'] } }, 'unknown-value', '', '`includes` with'],
    ['a misspelt contact', { contact: { telephone: '1' } }, 'unknown-field', '.contact.telephone', 'phone'],
  ])('of a service: %s', (_, parts, code, where, right) => {
    const issues = faults(profile({ services: [{ ...service, ...parts }] }))
    expect(issues).toHaveLength(1)
    expect(issues[0]!.code).toBe(code)
    expect(issues[0]!.message).toContain(`services[0]${where}`)
    expect(issues[0]!.message).toContain('(samtaler)')
    expect(issues[0]!.message).toContain(right)
  })

  test('of a service without an id that can be shown names the place alone', () => {
    const [issue] = faults(profile({ services: [{ ...service, id: 'Æ' }] }))
    expect(issue!.message).toMatch(/^`services\[0\]\.id` must be an id/)
  })

  test('is that an id stands twice, in whichever lists', () => {
    const [issue] = faults(profile({ partners: [{ ...service, partner: 'dps' }] }))
    expect(issue).toMatchObject({ path: ['partners', 0, 'id'], code: 'duplicate-value' })
  })

  test('is told once each, and a hundred are enough', () => {
    const services = Array.from({ length: 150 }, (_, index) => ({ ...service, id: `s${index}`, granted: 'x' }))
    expect(faults(profile({ services }))).toHaveLength(100)
  })

  test('is an object that is no plain data, too deep or too large', () => {
    const thrower = {
      get id(): string {
        throw new Error('a name and a number')
      },
    }
    expect(faults(thrower)).toEqual([
      { path: [], code: 'not-an-object', message: 'a profile must be one plain object' },
    ])
    const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`) as object
    expect(faults(deep)[0]!.code).toBe('too-large')
    const around: { self?: object } = {}
    around.self = around
    expect(faults(around)[0]!.code).toBe('too-large')
    expect(faults(profile({ note: Array.from({ length: 100_001 }, () => 1) }))[0]!.code).toBe('too-large')
  })
})
