import { describe, expect, test } from 'vitest'
import { content } from '../../../scripts/verify/exact/content.js'
import { exact, exactOf } from '../../../scripts/verify/exact/exact.js'
import { findAnomalies } from '../../../scripts/verify/rules-analysis/find.js'
import { compareWithKnown, nameOf, readKnown } from '../../../scripts/verify/rules-analysis/known.js'
import { statement } from '../../../rules/guideline/register/index.js'
import { oddRules, withRules } from './made-up-content.js'

const odd = withRules(oddRules)
const found = findAnomalies(exactOf(odd), odd, 'careful')
const names = found.map(nameOf)

describe('what is odd about rules is found', () => {
  test.each([
    'gap: hovedforlop',
    'overlap: odd/mild + odd/mild-and-short',
    'overlap: odd/mild + odd/grief',
    'overlap: odd/weak + odd/strong',
    'subsumed: odd/mild-and-short by odd/mild',
    'subsumed: odd/weak by odd/strong',
    'dead-rule: odd/mild-and-severe',
    'changes-nothing: odd/mild-and-short',
    'changes-nothing: odd/weak',
    'unreachable-outcome: kartlegg-selvskading may certain',
    'idle-fact: nyoppstatt',
    'idle-value: tilstander=angst',
  ])('%s', (name) => {
    expect(names).toContain(name)
  })

  test.each([
    'subsumed: odd/mild by odd/mild-and-short',
    'changes-nothing: odd/mild',
    'changes-nothing: odd/strong',
    'dead-rule: odd/severe',
    'overlap: odd/mild + odd/severe',
    'unreachable-outcome: hovedforlop 1 or 3',
    'idle-fact: alvorlighet',
    'idle-value: tilstander=sorg',
  ])('not %s', (name) => {
    expect(names).not.toContain(name)
  })

  test('with the fewest answers that show it', () => {
    expect(found.find(({ kind }) => kind === 'gap')?.witness).toEqual({
      alder: 18,
      tilstander: [],
      alvorlighet: 'moderat',
    })
    expect(found.find(({ kind }) => kind === 'dead-rule')?.witness).toBeNull()
  })
})

describe('the list of what is known', () => {
  test('has all that is found in the guide, and nothing else', () => {
    expect(compareWithKnown(findAnomalies(exact(), content, 'careful'), readKnown())).toEqual([])
  })

  test('rests on statements of the register', () => {
    for (const { reason, statements } of readKnown()) {
      expect(reason.length).toBeGreaterThan(60)
      for (const id of statements) expect(statement(id)).toBeDefined()
    }
  })

  test('is faulted for what is new, stale, or listed twice', () => {
    const finding = { kind: 'gap', about: 'hovedforlop', witness: null } as const
    const group = (...found: string[]) => ({
      reason: '',
      statements: [],
      found: Object.fromEntries(found.map((name) => [name, null])),
    })
    expect(compareWithKnown([finding], [])).toEqual([expect.stringContaining('not in test/verify/known.json')])
    expect(compareWithKnown([], [group('dead-rule: x')])).toEqual([expect.stringContaining('no longer so')])
    const twice = [group('gap: hovedforlop'), group('gap: hovedforlop')]
    expect(compareWithKnown([finding], twice)).toEqual([expect.stringContaining('listed twice')])
    expect(compareWithKnown([finding], [group('gap: hovedforlop')])).toEqual([])
  })
})
