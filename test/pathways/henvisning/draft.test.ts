import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftHenvisning, henvisninger, type HenvisningTo } from '../../../pathways/henvisning/index.js'
import { facts } from '../../../rules/index.js'
import { ForlopError } from '../../../src/forlop-error.js'
import { locales } from '../../../src/guideline/text.js'
import { assess, type Kartlegging } from '../../../src/index.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { isAbsent } from '../../../src/kartlegging/kartlegging.js'
import { sayFact } from '../../../src/plan/say-fact.js'
import { kartlegginger } from '../../arbitraries.js'
import { hovedforlop2 } from '../../rules/profiles.js'

const recipients = Object.keys(henvisninger) as HenvisningTo[]

const example = (name: string): Kartlegging =>
  JSON.parse(readFileSync(`examples/kartlegginger/${name}.json`, 'utf8')) as Kartlegging

const draft = (kartlegging: Kartlegging, to: HenvisningTo, locale = 'nb') =>
  draftHenvisning(assess(kartlegging), kartlegging, { to, locale })

const field = (made: ReturnType<typeof draft>, id: string) => made.fields.find((field) => field.id === id)!

describe('drafts to read', () => {
  test.each([
    ['mild-angst-hovedforlop-1', 'psykisk-helsevern-voksne'],
    ['selvmordsrisiko-hovedforlop-2', 'psykisk-helsevern-voksne'],
    ['rop-lidelse-hovedforlop-3', 'tsb'],
  ] as const)('%s to %s', async (name, to) => {
    for (const locale of locales) {
      await expect(draft(example(name), to, locale).text).toMatchFileSnapshot(`texts/${name}.${locale}.txt`)
    }
  })

  test('a child', async () => {
    const kartlegging = { alder: 15, tilstander: ['spiseforstyrrelse'], selvskading: 'nei' } as const
    await expect(draft(kartlegging, 'psykisk-helsevern-barn-og-unge').text).toMatchFileSnapshot('texts/barn.nb.txt')
  })
})

describe('suicide risk in hovedforlop 2', () => {
  const made = draft(example('selvmordsrisiko-hovedforlop-2'), 'psykisk-helsevern-voksne')

  test('the decision gives the reason, with its statements', () => {
    expect(made.reason[0]).toMatchObject({
      action: 'henvis-spesialist-selvmordsrisiko',
      strength: 'shall',
      statements: ['R6.32'],
      because: { selvmordsrisiko: 'avdekket' },
    })
    expect(field(made, 'begrunnelse')).toMatchObject({ missing: false })
    expect(field(made, 'begrunnelse').text).toContain('[skal; R6.32]')
  })

  test('what is known stands in words', () => {
    expect(field(made, 'selvskading-og-selvmord')).toMatchObject({
      missing: false,
      facts: ['selvskading', 'selvmordsrisiko'],
    })
    expect(field(made, 'selvskading-og-selvmord').text).toContain('Selvmordsrisiko: avdekket')
  })

  test('violence risk that nobody asked about is not mapped, and missing', () => {
    expect(field(made, 'vold').text).toContain('Risiko for å utøve vold: ikke kartlagt')
    expect(made.missing.find(({ id }) => id === 'vold')).toMatchObject({ needed: 'yes' })
    expect(made.missing.find(({ id }) => id === 'vold')?.unknown).toContain('voldsrisiko')
  })

  test('what only people can write is missing', () => {
    const missing = made.missing.map(({ id }) => id)
    for (const id of ['mottaker', 'henviser', 'opplevelse', 'forerkort', 'forventet-effekt'])
      expect(missing).toContain(id)
  })

  test('whether an interpreter is needed is unknown, and asked', () => {
    expect(made.missing.find(({ id }) => id === 'tolk')).toMatchObject({ needed: 'unknown', dependsOn: ['tolkebehov'] })
  })
})

describe('a person who declined and one who could not say', () => {
  const made = draft(example('rop-lidelse-hovedforlop-3'), 'tsb')

  test('declined is written as declined, not as a no and not as missing', () => {
    const risk = field(made, 'overdose-og-selvmord')
    expect(risk.text).toContain('Selvskading: ønsket ikke å svare')
    expect(risk).toMatchObject({ missing: false, unknown: ['selvskadingshistorie'] })
  })

  test('asked but not known is written so', () => {
    expect(field(made, 'behandling').text).toContain(
      'Er oppfølging avtalt med spesialisthelsetjenesten: spurt, men ikke kjent',
    )
  })
})

describe('the reason', () => {
  test('is missing when the decision refers nowhere', () => {
    const made = draft(example('mild-angst-hovedforlop-1'), 'psykisk-helsevern-voksne')
    expect(made.reason).toEqual([])
    expect(made.missing.map(({ id }) => id)).toContain('begrunnelse')
  })

  test('leaves out what only an unknown fact could bring about', () => {
    const kartlegging = { alder: 40 } as const
    expect(assess(kartlegging).referrals.length).toBeGreaterThan(0)
    expect(draft(kartlegging, 'tsb')).toMatchObject({ reason: [], elsewhere: [] })
  })

  test('says that it is derived, or only to be safe', () => {
    const rop = draft(example('rop-lidelse-hovedforlop-3'), 'tsb')
    expect(field(rop, 'begrunnelse').text).toContain('utledet, står ikke i veilederen')
    const unsettled = { ...hovedforlop2, varighet: { absent: 'not-asked' }, selvmordsrisiko: 'avdekket' } as const
    expect(field(draft(unsettled, 'psykisk-helsevern-voksne'), 'begrunnelse').text).toContain('for sikkerhets skyld')
  })

  test('names referrals to others apart', () => {
    const kartlegging = { ...hovedforlop2, alvorlighet: 'moderat', vedvarerEllerForverres: true } as const
    const [tsb, mental] = [draft(kartlegging, 'tsb'), draft(kartlegging, 'psykisk-helsevern-voksne')]
    expect(mental.reason.map(({ action }) => action)).toContain('henvis-pasientforlop')
    expect(tsb.elsewhere.map(({ action }) => action)).toContain('henvis-pasientforlop')
    expect(tsb.text).toContain('Forslaget henviser også andre steder:\n- Henvis til nasjonalt pasientforløp')
  })
})

test('a referral of a municipality is named by its id, and law is cited as of the day of the decision', () => {
  const kartlegging = example('selvmordsrisiko-hovedforlop-2')
  const decision = assess(kartlegging)
  const { to: _to, ...first } = decision.referrals[0]!
  const own = {
    ...first,
    id: 'henvis-lokalt',
    statements: [],
    because: {},
    sources: [
      { source: 'hol-7-1', validity: 'verified' },
      { source: 'lokal-rutine', validity: 'unverified' },
    ],
  } as const
  const told = (asOf: string | null) =>
    draftHenvisning({ ...decision, guideline: { ...decision.guideline, asOf }, referrals: [own] }, kartlegging, {
      to: 'tsb',
    })
  expect(told('2026-04-13').reason[0]?.text).toBe('henvis-lokalt [skal; helse- og omsorgstjenesteloven § 7-1]')
  expect(told(null).reason[0]?.text).toContain('§ 7-1')
})

test('a referral by the name of a method has no title and no law of ours', () => {
  const kartlegging = example('selvmordsrisiko-hovedforlop-2')
  const decision = assess(kartlegging)
  const { to: _to, ...first } = decision.referrals[0]!
  const sources = [{ source: 'toString', validity: 'verified' }] as const
  const own = { ...first, id: 'constructor', statements: [], because: {}, sources }
  const { reason } = draftHenvisning({ ...decision, referrals: [own] }, kartlegging, { to: 'tsb' })
  expect(reason[0]?.text).toBe('constructor [skal]')
})

test('answers that have changed since the decision are named', () => {
  const before = example('selvmordsrisiko-hovedforlop-2')
  const after = { ...before, selvmordsrisiko: 'nei', alder: 35 } as const
  const made = draftHenvisning(assess(before), after, { to: 'psykisk-helsevern-voksne' })
  expect(made.changed).toEqual(['alder', 'selvmordsrisiko'])
  expect(made.text).toContain('Endret siden forslaget som begrunner henvisningen: alder, selvmordsrisiko.')
})

test('a field that is not needed is not missing', () => {
  const made = draft(
    { tolkebehov: false, fastlegenHenviser: true, tilstander: ['angst'], alvorligErnaringsutfordring: false },
    'psykisk-helsevern-voksne',
  )
  const missing = made.missing.map(({ id }) => id)
  for (const id of ['tolk', 'fastlege', 'spiseforstyrrelse']) expect(missing).not.toContain(id)
})

test('what is not ours is refused', () => {
  const decision = assess({})
  expect(() => draftHenvisning(decision, {}, { to: 'kirurgi' as HenvisningTo })).toThrow(RangeError)
  expect(() => draftHenvisning(decision, {}, { to: 'tsb', locale: 'se' })).toThrow(RangeError)
  expect(() => draftHenvisning(decision, { hund: true } as Kartlegging, { to: 'tsb' })).toThrow(ForlopError)
})

describe('properties', () => {
  const factOf = (name: string): Fact => facts[name as keyof typeof facts]
  const tries = { numRuns: 60 }
  const said = fc.tuple(kartlegginger, fc.constantFrom(...recipients), fc.constantFrom(...locales))

  test('every known relevant fact appears, in words, in its field', () => {
    fc.assert(
      fc.property(said, ([kartlegging, to, locale]) => {
        const made = draft(kartlegging, to, locale)
        // as the answers are kept: in the order of the kartlegging
        const { kartlegging: answers } = assess(kartlegging)
        for (const { id, from } of henvisninger[to].items) {
          for (const name of from) {
            const answer = answers[name]
            if (answer === undefined || isAbsent(answer)) continue
            expect(field(made, id).text?.split('\n')).toContain(sayFact(factOf(name), answer, locale))
            expect(field(made, id).facts).toContain(name)
          }
        }
      }),
      tries,
    )
  })

  test('nothing is said but the facts of the field with their answers, and no value of an unknown fact', () => {
    fc.assert(
      fc.property(said, ([kartlegging, to, locale]) => {
        const made = draft(kartlegging, to, locale)
        const { kartlegging: answers } = assess(kartlegging)
        for (const { id, from } of henvisninger[to].items) {
          if (id === 'begrunnelse') continue
          const allowed = from.map((name) => sayFact(factOf(name), answers[name], locale))
          for (const line of field(made, id).text?.split('\n') ?? []) expect(allowed).toContain(line)
        }
      }),
      tries,
    )
  })

  test('a safety-critical fact that is unknown leaves a needed field missing', () => {
    fc.assert(
      fc.property(said, ([kartlegging, to, locale]) => {
        const made = draft(kartlegging, to, locale)
        for (const { needed, unknown, missing, text } of made.fields) {
          const critical = unknown.filter((name) => factOf(name).safetyCritical)
          if (critical.length > 0 && needed !== 'no') expect(missing).toBe(true)
          for (const name of critical)
            expect(text).toContain(sayFact(factOf(name), { absent: 'not-asked' }, locale).split(':')[0])
        }
        expect(made.missing.map(({ id }) => id)).toEqual(
          made.fields.filter(({ missing }) => missing).map(({ id }) => id),
        )
      }),
      tries,
    )
  })

  test('nothing has changed when the decision is of the same answers, and the draft is frozen', () => {
    fc.assert(
      fc.property(said, ([kartlegging, to, locale]) => {
        const made = draft(kartlegging, to, locale)
        expect(made.changed).toEqual([])
        expect(Object.isFrozen(made.fields[0])).toBe(true)
        expect(draft(kartlegging, to, locale)).toEqual(made)
      }),
      tries,
    )
  })
})
