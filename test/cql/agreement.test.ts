import { describe, expect, test } from 'vitest'
import { departures, saysLess } from '../../scripts/cql/departures.js'
import { compareGuide } from '../../scripts/cql/guide.js'
import { rules } from '../../rules/index.js'

/** `scripts/verify-cql.ts` asks as many as it is told; these are enough to see a rule go wrong. */
const PEOPLE = 100

describe.each(['careful', 'literal'] as const)(
  'the exported CQL of the %s reading, run by cql-execution',
  (reading) => {
    test('says what `assess` says, but where it says less and it is explained why', { timeout: 240_000 }, async () => {
      const { people, values, differences } = await compareGuide(reading, PEOPLE, 20250226)
      expect(people).toBe(PEOPLE)
      const inForce = rules.filter(({ basis }) => reading === 'careful' || basis !== 'derived')
      expect(values).toBeGreaterThan(PEOPLE * 2 * inForce.length)
      expect(
        differences.filter(
          ({ statement, given, expected }) => departures[statement] === undefined || !saysLess(given, expected),
        ),
      ).toEqual([])
      // a rule that says less for many is not a rare corner
      for (const { times } of differences) expect(times).toBeLessThan(PEOPLE / 10)
    })
  },
)

describe('what counts as saying less', () => {
  const action = (strength: string, certainty: string): string => JSON.stringify({ id: 'x', strength, certainty })

  test.each([
    ['null', 'true'],
    ['null', 'false'],
    [action('should', 'possible'), 'null'],
    [action('should', 'precautionary'), action('should', 'certain')],
    [action('advice', 'certain'), action('may', 'certain')],
    [action('advice', 'certain'), action('shall', 'precautionary')],
  ])('%s instead of %s', (given, expected) => {
    expect(saysLess(given, expected)).toBe(true)
  })

  test.each([
    ['true', 'null'],
    ['false', 'null'],
    ['false', 'true'],
    ['null', action('should', 'possible')],
    [action('should', 'certain'), 'null'],
    [action('should', 'certain'), action('should', 'possible')],
    [action('shall', 'certain'), action('should', 'certain')],
    [action('shall', 'certain'), action('shall', 'precautionary')],
    [action('may', 'certain'), action('shall', 'possible')],
  ])('not %s instead of %s', (given, expected) => {
    expect(saysLess(given, expected)).toBe(false)
  })
})
