import { describe, expect, test } from 'vitest'
import { createForlop, explain, type Decision } from '../../../src/index.js'
import { profile, right, service, written } from '../kommune/profiles.js'

const adult = { alder: 45, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' } as const

const decide = (input: object): Decision => createForlop({ kommune: right(input) }).assess(adult)

describe('the page', () => {
  test('names the services of the municipality under what they are for, with how they are granted and when', () => {
    const said = explain(decide(written('kristiansund')))
    expect(said).toContain(
      '  I Kristiansund kommune: Akutt- og krisetjenesten ved DPS (direkte; uten telefonnummer i profilen).',
    )
    expect(said).toContain('Legevakten (direkte; hele døgnet; tlf. 116117)')
    expect(said).toContain(
      'Tilby individuell plan, og lag den hvis personen vil ha den [kan; R6.58]. I Kristiansund kommune: Koordinerende enhet og tildelingstjenesten',
    )
    expect(said).toContain('Psykisk helse for barn og familier (personen er eldre enn målgruppen)')
    expect(said).toMatch(/Kristiansund kommune: profil 2021 \([0-9a-f]{12}\)\./)
  })

  test('never shows a number that was made up', () => {
    expect(explain(decide(written('kristiansund')), { why: true })).not.toContain('00 00')
  })

  test.each([
    [
      'nb',
      'ingen tjeneste for dette',
      'Uten tjeneste i kommunen:',
      'kanskje, avhenger av: hva søker personen hjelp for',
    ],
    ['nn', 'inga teneste for dette', 'Utan teneste i kommunen:', 'kanskje, kjem an på: kva søkjer personen hjelp for'],
    [
      'en',
      'no service for this',
      'Without a service in the municipality:',
      'perhaps, depends on: what does the person',
    ],
  ])('says in %s what there is not, and what depends on an answer', (locale, nothing, gaps, perhaps) => {
    const said = explain(decide(written('lilleoy')), { locale })
    for (const part of [nothing, gaps, perhaps]) expect(said).toContain(part)
  })

  test('says that it depends on the hovedforlop', () => {
    const input = profile({ services: [{ ...service, hovedforlop: [2] }] })
    const decision = createForlop({ kommune: right(input) }).assess({ alder: 45, alvorlighet: 'moderat' })
    expect(explain(decision)).toContain('avhenger av: hovedforløp')
  })

  test('names a few of many services', () => {
    const services = Array.from({ length: 7 }, (_, index) => ({ ...service, id: `s${index}`, name: `Tilbud ${index}` }))
    const said = explain(decide(profile({ services })))
    expect(said).toContain('Tilbud 3 (direkte) ….')
    expect(said).not.toContain('Tilbud 4')
  })

  test('has nothing of a municipality that has nothing to say, but its name and its profile', () => {
    const nothing = profile({ services: [] })
    const decision = createForlop({ kommune: right(nothing) }).assess({ alder: 12 })
    const said = explain(decision, { locale: 'en' })
    expect(said).toMatch(/\nPrøve kommune\n-+\nPrøve kommune: profile 1 /)
  })

  test('says that a local rule is local, beside what the guide says', () => {
    const rules = [
      {
        id: 'overdose',
        title: 'Vi kartlegger overdose hos alle',
        strength: 'shall',
        when: { all: [] },
        then: { action: 'kartlegg-overdoserisiko' },
      },
    ]
    const decision = decide(profile({ rules }))
    for (const [locale, mark, beside, rule] of [
      ['nb', '[skal; lokal regel', 'Se også veilederen R4.64.', 'Lokal regel, Prøve kommune: Vi kartlegger'],
      ['nn', '[skal; lokal regel', 'Sjå òg rettleiaren R4.64.', 'Lokal regel, Prøve kommune: Vi kartlegger'],
      ['en', '[shall; local rule', 'See also the guide: R4.64.', 'Local rule, Prøve kommune: Vi kartlegger'],
    ] as const) {
      const said = explain(decision, { locale, why: true })
      for (const part of [mark, beside, rule, 'lokal/prove/overdose']) expect(said).toContain(part)
    }
  })
})
