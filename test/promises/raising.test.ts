import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complete, kartlegginger, withAnswer, without, type Answer, type FactName } from '../arbitraries.js'
import { careful, isDemanded, losses, lowersLevel } from './compare.js'

const { assess } = careful
const numRuns = 80

/** One step worse. */
const steps: [FactName, from: Answer, to: Answer][] = [
  ['selvskading', 'nei', 'akutt-krise'],
  ['selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig'],
  ['selvmordsrisiko', 'nei', 'avdekket'],
  ['selvmordsrisiko', 'avdekket', 'akutt-fare'],
  ['voldsrisiko', 'nei', 'tegn'],
  ['voldsrisiko', 'tegn', 'forhoyet'],
  ['voldsrisiko', 'forhoyet', 'akutt-fare'],
  ['overdoserisiko', false, true],
  ['funksjonsfall', 'ingen', 'noe'],
  ['funksjonsfall', 'noe', 'betydelig'],
  ['vedvarerEllerForverres', false, true],
  ['oppfolgingISpesialisthelsetjenesten', true, false],
]

describe.each(steps)('%s from %s to %s', (name, from, to) => {
  test('takes no action away, makes none weaker and none less certain, and lowers no level', () => {
    fc.assert(
      fc.property(fc.oneof(complete, kartlegginger), (kartlegging) => {
        const before = assess(withAnswer(kartlegging, name, from))
        const after = assess(withAnswer(kartlegging, name, to))
        expect(losses(before, after)).toEqual([])
        expect(lowersLevel(before, after)).toBe(false)
      }),
      { numRuns },
    )
  })
})

describe.each<[FactName, Answer]>([
  ['selvskading', 'vedvarende-eller-alvorlig'],
  ['selvmordsrisiko', 'avdekket'],
  ['selvmordsrisiko', 'akutt-fare'],
  ['voldsrisiko', 'forhoyet'],
  ['voldsrisiko', 'akutt-fare'],
  ['overdoserisiko', true],
])('%s from unknown to %s', (name, found) => {
  test('takes nothing away that is to be done, and makes none of it weaker', () => {
    fc.assert(
      fc.property(fc.oneof(complete, kartlegginger), (kartlegging) => {
        const before = assess(without(kartlegging, name))
        const after = assess(withAnswer(kartlegging, name, found))
        const weakened = losses(before, after, isDemanded).filter(
          (lost) => !lost.endsWith('can no longer become as strong'),
        )
        expect(weakened).toEqual([])
      }),
      { numRuns },
    )
  })
})

test('a risk that is found does not raise the level, but for lasting or severe self-harm, which is never hovedforlop 1', () => {
  const findings: fc.Arbitrary<[FactName, Answer, Answer]> = fc.constantFrom(
    ...steps.filter(([name]) => /^(selvmordsrisiko|voldsrisiko|overdoserisiko)$/.test(name)),
    ['selvskading', 'nei', 'akutt-krise'],
  )
  fc.assert(
    fc.property(kartlegginger, findings, (kartlegging, [name, from, to]) => {
      const possible = [from, to].map((answer) => assess(withAnswer(kartlegging, name, answer)).hovedforlop.possible)
      expect(possible[1]).toEqual(possible[0])
    }),
    { numRuns },
  )
  fc.assert(
    fc.property(kartlegginger, (kartlegging) => {
      const lasting = assess(withAnswer(kartlegging, 'selvskading', 'vedvarende-eller-alvorlig'))
      expect(lasting.hovedforlop.possible).not.toContain(1)
    }),
    { numRuns },
  )
})
