import { describe, expect, test } from 'vitest'
import { gapsOf, type KommuneGap } from '../../../src/kommune/index.js'
import { strengthRank } from '../../../src/guideline/strength.js'
import { gapSubjects } from '../../../src/kommune/gap-subjects.js'
import { profile, right, service, written } from './profiles.js'

const gaps = (...services: readonly object[]): readonly KommuneGap[] =>
  gapsOf(right(profile({ services: services.map((one, index) => ({ ...service, id: `s${index}`, ...one })) })))

const gap = (id: string, ...services: readonly object[]): KommuneGap | undefined =>
  gaps(...services).find((one) => one.for === id)

const all = [{ from: 18, to: 130 }]

describe('the gaps of a municipality', () => {
  test('are everything where it has nothing, duties first', () => {
    const found = gaps()
    expect(found.length).toBe(gapSubjects.length)
    const ranks = found.map(({ strength }) => strengthRank(strength))
    expect(ranks).toEqual([...ranks].sort())
    expect(found.every(({ statements, sources }) => statements.length + sources.length > 0)).toBe(true)
  })

  test('say the strength of each level, and for whom', () => {
    expect(gap('tilby-tverrfaglig-team')!.missing.map(({ hovedforlop, strength }) => [hovedforlop, strength])).toEqual(
      expect.arrayContaining([
        [1, 'may'],
        [3, 'should'],
      ]),
    )
    expect(gap('henvis-spesialist-selvmordsrisiko')).toMatchObject({
      action: 'henvis-spesialist-selvmordsrisiko',
      strength: 'shall',
      missing: expect.arrayContaining([
        { hovedforlop: 2, problemomrade: 'psykisk-helse', ages: all, strength: 'shall', partly: [] },
      ]),
    })
  })

  test('are closed by a service for the whole, for a part of it, or for the recipient of a referral', () => {
    expect(gap('tilby-kurs', { realises: ['tilby-kurs'] })).toBeUndefined()
    expect(gap('hovedforlop-1/kurs/r5-63', { realises: ['tilby-kurs'] })).toBeUndefined()
    expect(gap('hovedforlop-1/kurs/r5-63', { realises: ['hovedforlop-1/kurs/r5-63'] })).toBeUndefined()
    expect(gap('tjenestetilgang/kurs/r1-36', { realises: ['hovedforlop-1/kurs/r5-63'] })).toBeDefined()
    const referral = 'henvis-spesialist-selvmordsrisiko'
    expect(gap(referral, { realises: ['spesialisthelsetjenesten'] })).toBeUndefined()
  })

  test('are the ages that no service has', () => {
    const [young, old] = [
      { realises: ['tilby-kurs'], ageTo: 24 },
      { realises: ['tilby-kurs'], ageFrom: 67 },
    ]
    const between = gap('tilby-kurs', young, old)!.missing
    expect(new Set(between.map(({ ages }) => JSON.stringify(ages)))).toEqual(
      new Set([JSON.stringify([{ from: 25, to: 66 }])]),
    )
    const middle = gap('tilby-kurs', { realises: ['tilby-kurs'], ageFrom: 30, ageTo: 39 })!.missing
    expect(middle[0]!.ages).toEqual([
      { from: 18, to: 29 },
      { from: 40, to: 130 },
    ])
    expect(gap('tilby-kurs', young, { ...old, ageFrom: 25 })).toBeUndefined()
  })

  test('are the levels and problem areas that no service has', () => {
    const found = gap('tilby-kurs', { realises: ['tilby-kurs'], hovedforlop: [1], problemomrade: ['rusmidler'] })!
    expect(found.missing.filter(({ hovedforlop }) => hovedforlop === 1).map((one) => one.problemomrade)).toEqual([
      'psykisk-helse',
    ])
    expect(new Set(found.missing.map(({ hovedforlop }) => hovedforlop))).toContain(2)
  })

  test('are told as partly closed where the answers decide who gets the service', () => {
    const some = { realises: ['tilby-kurs'], when: { fact: 'gravid', is: [true] } }
    expect(gap('tilby-kurs', some)!.missing.every(({ partly }) => partly.join() === 's0')).toBe(true)
  })

  test('are none where a service is for those of whom the guide speaks', () => {
    const pregnant = { realises: ['folg-opp-gravide'], when: { fact: 'gravid', is: [true] } }
    expect(gap('folg-opp-gravide', pregnant)).toBeUndefined()
  })

  test('know the age that a rule of the guide asks for', () => {
    const young = gap('hovedforlop-3/oppsokende-hjelp/r7-33')!
    expect(young.missing.map(({ ages }) => ages)).toEqual([[{ from: 18, to: 25 }], [{ from: 18, to: 25 }]])
  })

  test('are more in a municipality without most services', () => {
    const [small, town] = ['lilleoy', 'kristiansund'].map((name) => gapsOf(right(written(name))).length)
    expect(small).toBeGreaterThan(town!)
    expect(small).toBeLessThan(gapSubjects.length)
  })

  test('are not looked for in what is no profile', () => {
    for (const none of [undefined, {}, { services: [7] }]) {
      expect(() => gapsOf(none as never)).toThrow('`profile` must be the profile that `checkKommune` returns')
    }
  })

  test('are none where everything is there', () => {
    expect(gaps({ realises: gapSubjects.map(({ id }) => id) })).toEqual([])
  })
})
