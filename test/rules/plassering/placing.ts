import { describe, expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { literal, literalStatusOf } from '../reading.js'
import { statusOf, type Status } from '../status.js'
import { unanswered, type FactName } from '../unanswered.js'

type Levels = readonly number[]

/** What the case shows, the answers, what the rule says, and the levels open once every rule has spoken. */
export type PlacingCase = readonly [shows: string, kartlegging: Kartlegging, status: Status, possible: Levels]

/** Answers that the rule applies to, and the levels that are possible when one of them is missing. */
type Missing = readonly [kartlegging: Kartlegging, without: { readonly [F in FactName]?: Levels }]

interface Placing {
  /** The levels that the rule opens, or the level it does not let the placing fall below. */
  readonly effect: { readonly place: Levels } | { readonly lowest: number }
  readonly cases: readonly PlacingCase[]
  readonly unknown: readonly Missing[]
  /** What the literal reading says, and the levels it leaves open. */
  readonly literal: readonly [kartlegging: Kartlegging, status: Status | 'not-in-force', possible: Levels]
}

/** Tests a rule that places: what it says of a person, and what comes of it among all the rules that place. */
export const testPlacing = (rule: string, placing: Placing): void => {
  describe(rule, () => {
    test.each(placing.cases)('%s', (_, kartlegging, status, possible) => {
      expect(statusOf(rule, kartlegging)).toBe(status)
      expect(assess(kartlegging).hovedforlop.possible).toEqual(possible)
    })

    const missing = placing.unknown.flatMap(([kartlegging, without]) =>
      Object.entries(without).flatMap(([fact, possible]) =>
        unanswered(kartlegging, fact as FactName).map(([how, answers]) => [how, answers, possible] as const),
      ),
    )
    test.each(missing)('is unknown when %s', (_, kartlegging, possible) => {
      expect(statusOf(rule, kartlegging)).toBe('unknown')
      expect(assess(kartlegging).hovedforlop.possible).toEqual(possible)
    })

    const [applying] = placing.cases.flatMap(([, kartlegging, status]) => (status === 'applies' ? [kartlegging] : []))
    test('says what it does to the placing', () => {
      const reason = assess({ ...applying }).hovedforlop.reasons.find((reason) => reason.rule === rule)
      expect(reason).toMatchObject({ status: 'applies', place: [], lowest: null, ...placing.effect })
    })

    test('is for adults', () => {
      expect(statusOf(rule, { ...applying, alder: 18 })).toBe('applies')
      expect(statusOf(rule, { ...applying, alder: 17 })).toBe('does-not-apply')
      expect(statusOf(rule, { ...applying, alder: undefined })).toBe('unknown')
    })

    const [kartlegging, status, possible] = placing.literal
    test(`the literal reading: ${status}`, () => {
      expect(literalStatusOf(rule, kartlegging)).toBe(status)
      expect(literal.assess(kartlegging).hovedforlop.possible).toEqual(possible)
    })
  })
}
