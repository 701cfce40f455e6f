import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision, Kartlegging } from '../../src/index.js'
import { complete, factNames, kartlegginger, withAnswer, without, type Answer, type FactName } from '../arbitraries.js'
import { actionIn, assessIn, careful, isDemanded, losses, lowersLevel } from './compare.js'

const { assess } = careful
const numRuns = 100
const anyone = fc.oneof(complete, kartlegginger)
const adults = anyone.map((known) => withAnswer(known, 'alder', 40))

describe('help does not wait for the answers', () => {
  test('mapping the need for help is a duty for every adult, and starting help too, whatever is known', () => {
    fc.assert(
      fc.property(adults, fc.constantFrom('careful' as const, 'literal' as const), (known, reading) => {
        const decision = assessIn(reading)(known)
        for (const id of ['kartlegg-behov', 'sett-i-gang-hjelp', 'gi-tilgang-til-hjelp']) {
          expect(actionIn(decision, id)).toMatchObject({ strength: 'shall', certainty: 'certain' })
        }
      }),
      { numRuns },
    )
  })

  test('while the age is unknown, mapping stays a duty as a precaution', () => {
    fc.assert(
      fc.property(anyone, (known) => {
        const mapping = actionIn(assess(without(known, 'alder')), 'kartlegg-behov')
        expect(mapping).toMatchObject({ strength: 'shall', certainty: 'precautionary', dependsOn: ['alder'] })
      }),
      { numRuns },
    )
  })

  test('no diagnosis is needed for the help of hovedforlop 1', () => {
    const person: Kartlegging = {
      alder: 40,
      alvorlighet: 'mild',
      varighet: 'kortvarig',
      selvskading: 'nei',
      tilstander: [],
    }
    const { hovedforlop } = assess(person)
    expect(hovedforlop.possible).toEqual([1])
    expect(actionIn(assess(person), 'lavterskeltilbud')).toMatchObject({ strength: 'should', certainty: 'certain' })
  })

  test('nobody is placed higher for want of a diagnosis', () => {
    fc.assert(
      fc.property(complete, (known) => {
        const [none, some] = [assess(withAnswer(known, 'tilstander', [])), assess(known)]
        const lowest = none.hovedforlop.possible[0] ?? 1
        expect(lowest).toBeLessThanOrEqual(some.hovedforlop.possible[0] ?? lowest)
      }),
      { numRuns },
    )
  })

  test('help of the other hovedforlop stays open at every level', () => {
    fc.assert(
      fc.property(adults, (known) => {
        expect(actionIn(assess(known), 'gi-tilgang-til-andre-hovedforlop')).toSatisfy(isDemanded)
      }),
      { numRuns },
    )
  })
})

describe('what must not close a door', () => {
  test('nobody is asked where they are registered or whether they can pay', () => {
    expect(
      factNames.filter((name) => /bosted|adresse|folkeregist|kommunenummer|betal|egenandel|forsikring/i.test(name)),
    ).toEqual([])
  })

  test.each<[string, FactName, Answer, Answer]>([
    ['a history of violence', 'voldsrisikosituasjoner', [], ['kjent-voldshistorie']],
    ['committing violence', 'utoverVoldEllerStarIFare', false, true],
    ['signs of violence risk', 'voldsrisiko', 'nei', 'tegn'],
  ])('%s takes no help away and lowers no level', (_, name, from, to) => {
    fc.assert(
      fc.property(anyone, (known) => {
        const [before, after] = [assess(withAnswer(known, name, from)), assess(withAnswer(known, name, to))]
        expect(losses(before, after)).toEqual([])
        expect(lowersLevel(before, after)).toBe(false)
      }),
      { numRuns },
    )
  })
})

describe('missing consent', () => {
  const needConsent = [
    'innhent-opplysninger-fra-parorende',
    'tilby-stotte-til-parorende',
    'involver-familie-og-nettverk',
  ]

  test.each<FactName>(['samtykkeParorende', 'samtykkeInnhenting'])(
    '%s takes away only the involving of others, and never a safety action or the level',
    (name) => {
      fc.assert(
        fc.property(anyone, (known) => {
          const [before, after] = [assess(withAnswer(known, name, true)), assess(withAnswer(known, name, false))]
          expect(losses(before, after, ({ id }) => !needConsent.includes(id))).toEqual([])
          expect(after.hovedforlop.possible).toEqual(before.hovedforlop.possible)
        }),
        { numRuns },
      )
    },
  )
})

test('no deadline, date or code hangs on a hovedforlop or an action', () => {
  const keysOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => [key, ...keysOf(part)])
      : []
  fc.assert(
    fc.property(kartlegginger, (known) => {
      const { hovedforlop, actions }: Decision = assess(known)
      const keys = [
        ...keysOf({ ...hovedforlop, reasons: [] }),
        ...actions.flatMap((action) => keysOf({ ...action, because: null })),
      ]
      expect(keys.filter((key) => /frist|deadline|due|date|day|week|code|limit/i.test(key))).toEqual([])
    }),
    { numRuns: 30 },
  )
})
