import { expect, test } from 'vitest'
import { is } from '../../../rules/vocabulary.js'
import { exact, exactOf } from '../../../scripts/verify/exact/exact.js'
import { holeOfGap, literalLevels } from '../../../scripts/verify/literal-holes/holes.js'
import type { Rule } from '../../../src/engine/rule.js'
import { word } from '../../src/made-up-facts.js'
import { oddRules, withRules } from './made-up-content.js'

/** Three bands of adult age, three severities, grief or not: 18 answers decide the level of the made-up rules. */
const odd = withRules(oddRules)

test('holes and contradictions of made-up rules are counted as by hand', () => {
  const { none, several, unread, cells } = literalLevels(exactOf(odd))
  // moderate without grief; mild with grief, and severe
  expect(none).toMatchObject({ answers: 3n, of: 18n })
  expect(several).toMatchObject({ answers: 9n, of: 18n })
  expect(unread.answers).toBe(3n)
  expect(none.witness).toEqual({ alder: 18, tilstander: [], alvorlighet: 'moderat' })
  const cell = cells.find(({ alvorlighet, varighet }) => alvorlighet === 'mild' && varighet === 'langvarig')
  expect(cell).toMatchObject({ none: { answers: 0n }, several: { answers: 3n, of: 6n } })
})

test('the answers that the rules of a gap change are counted as by hand', () => {
  const moderate: Rule = {
    id: 'odd/moderate',
    title: word('x'),
    strength: 'definition',
    basis: 'derived',
    statements: [],
    gaps: ['G1'],
    when: is('alvorlighet', 'moderat'),
    then: { place: [1, 2] },
  }
  const filled = withRules([...oddRules, moderate])
  // every moderate one, with grief or without: whether there is grief does not matter
  expect(holeOfGap(exactOf(filled), filled, 'G1')).toMatchObject({ answers: 3n, of: 9n, rules: 1 })
  expect(holeOfGap(exactOf(filled), filled, 'G2')).toBeNull()
  expect(literalLevels(exactOf(filled)).unread.answers).toBe(0n)
})

test('in the guide every hole of the placing has a gap that tells of it', () => {
  const { none, unread } = literalLevels(exact())
  expect(none.answers).toBeGreaterThan(0n)
  expect(unread.answers).toBe(0n)
})
