import { describe, expect, test } from 'vitest'
import { createForlop, type Decision, type Kartlegging, type KommuneDecision } from '../../../src/index.js'
import { profile, right, service, written } from './profiles.js'

const decide = (services: readonly object[], kartlegging: Kartlegging): KommuneDecision =>
  createForlop({ kommune: right(profile({ services })) }).assess(kartlegging).kommune!

const one = (parts: object): readonly object[] => [{ ...service, ...parts }]

const adult = { alder: 40, alvorlighet: 'moderat', varighet: 'langvarig' } as const

/** How the only service stands: how surely it is offered, or why it is not. */
function standing(parts: object, kartlegging: Kartlegging): string {
  const { offers, excluded } = decide(one(parts), kartlegging)
  const [offered] = offers.flatMap(({ services }) => services)
  if (offered === undefined) return excluded.map(({ reason }) => reason).join()
  return [offered.certainty, ...offered.dependsOn].join(' ')
}

describe('a service is offered to whom it is for', () => {
  test.each([
    [{}, adult, 'certain'],
    [{}, {}, 'certain'],
    [{ ageFrom: 40, ageTo: 40 }, adult, 'certain'],
    [{ ageFrom: 41 }, adult, 'too-young'],
    [{ ageTo: 39 }, adult, 'too-old'],
    [{ ageFrom: 18 }, { ...adult, alder: undefined }, 'possible alder'],
    [{ ageFrom: 18 }, { ...adult, alder: { absent: 'asked-declined' } }, 'possible alder'],
    [{ ageFrom: 18 }, { ...adult, alder: { absent: 'not-applicable' } }, 'possible alder'],
    [{ problemomrade: ['rusmidler'] }, adult, 'possible problemomrade'],
    [{ problemomrade: ['rusmidler'] }, { ...adult, problemomrade: ['psykisk-helse'] }, 'other-problemomrade'],
    [{ problemomrade: ['rusmidler'] }, { ...adult, problemomrade: ['psykisk-helse', 'rusmidler'] }, 'certain'],
    [{ hovedforlop: [2] }, adult, 'certain'],
    [{ hovedforlop: [1, 3] }, adult, 'other-hovedforlop'],
    [{ hovedforlop: [2] }, { alder: 40, alvorlighet: 'moderat' }, 'possible hovedforlop'],
    [{ when: { fact: 'gravid', is: [true] } }, adult, 'possible gravid'],
    [{ when: { fact: 'gravid', is: [true] } }, { ...adult, gravid: false }, 'outside-target-group'],
    [
      { when: { fact: 'gravid', is: [true] } },
      { ...adult, gravid: { absent: 'not-applicable' } },
      'outside-target-group',
    ],
    [{ ageTo: 39, when: { fact: 'gravid', is: [true] } }, { ...adult, gravid: false }, 'too-old'],
    [
      { ageFrom: 18, when: { any: [{ fact: 'gravid', is: [true] }, { level: [3] }] } },
      { alvorlighet: 'moderat' },
      'possible alder gravid hovedforlop',
    ],
  ] as const)('%j for %j: %s', (parts, kartlegging, expected) => {
    expect(standing(parts, kartlegging as Kartlegging)).toBe(expected)
  })

  test('who is a child has no level', () => {
    const input = { realises: ['kontakt-legevakt'], hovedforlop: [1, 2, 3] }
    expect(standing(input, { alder: 15, selvmordsrisiko: 'akutt-fare' })).toBe('other-hovedforlop')
  })
})

describe('what a municipality has', () => {
  test('stands with all that is known of the service', () => {
    const known = {
      targetGroup: 'Voksne',
      openingHours: 'Hverdager',
      capacity: 'Ti plasser',
      contact: { phone: '116117', email: 'a@b.no', web: 'https://b.no', address: 'Gata 1', placeholder: true },
      description: 'Om tjenesten',
      note: 'For oss selv',
    }
    const [offer] = decide(one(known), adult).offers
    const inAll = (text: string) => ({ nb: text, nn: text, en: text })
    expect(offer).toEqual({
      for: 'tilby-samtale-og-behandling',
      services: [
        {
          id: 'samtaler',
          kind: 'municipal',
          name: inAll('Samtaler'),
          certainty: 'certain',
          dependsOn: [],
          granted: 'direct',
          targetGroup: inAll('Voksne'),
          openingHours: inAll('Hverdager'),
          capacity: inAll('Ti plasser'),
          contact: known.contact,
        },
      ],
    })
  })

  test('is no gap as a whole when there is one way of doing it, and the other ways are gaps', () => {
    const { gaps } = decide(one({ realises: ['tjenestetilgang/samtale-og-behandling/r1-37'] }), adult)
    expect(gaps).not.toContain('tilby-samtale-og-behandling')
    expect(gaps).not.toContain('tjenestetilgang/samtale-og-behandling/r1-37')
    expect(gaps).toContain('hovedforlop-2/samtale-og-behandling/r6-66')
  })

  test('covers every way of doing it when it is named as a whole', () => {
    const { gaps } = decide(one({}), adult)
    expect(gaps.filter((id) => id.includes('samtale-og-behandling'))).toEqual([])
  })

  test('is a gap for whoever it is not for', () => {
    const { gaps, excluded } = decide(one({ ageTo: 30 }), adult)
    expect(gaps).toContain('tilby-samtale-og-behandling')
    expect(excluded).toEqual([expect.objectContaining({ id: 'samtaler', for: ['tilby-samtale-og-behandling'] })])
  })

  test('is never asked to have what is the same in the whole country, or how every service works', () => {
    const { gaps } = decide([], { ...adult, selvmordsrisiko: 'akutt-fare' })
    expect(gaps).toContain('kartlegg-behov')
    expect(gaps).not.toContain('ring-113')
    expect(gaps.filter((id) => id.startsWith('tilpass-hjelpen') || id.startsWith('tjenestetilgang/rask'))).toEqual([])
  })

  test('receives referrals by the name of their recipient', () => {
    const person = { ...adult, selvmordsrisiko: 'avdekket' } as const
    const { offers } = decide(one({ realises: ['spesialisthelsetjenesten'] }), person)
    expect(offers.map((offer) => offer.for)).toContain('henvis-spesialist-selvmordsrisiko')
  })

  test('is frozen, and says which profile it is from', () => {
    const kommune = right(written('kristiansund'))
    const decision: Decision = createForlop({ kommune }).assess(adult)
    expect(Object.isFrozen(decision.kommune!.offers[0]!.services[0]!.dependsOn)).toBe(true)
    const { name, checked } = kommune
    expect(decision.kommune!.profile).toEqual({
      id: 'kristiansund',
      name,
      version: '2021',
      fingerprint: checked.fingerprint,
    })
  })
})
