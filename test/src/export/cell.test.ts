import { describe, expect, test } from 'vitest'
import { cellOf, levelCell } from '../../../src/export/cell.js'
import type { Test } from '../../../src/export/rows.js'
import type { Leaf } from '../../../src/logic/leaves.js'
import { madeUpFacts as facts } from '../made-up-facts.js'

const yes = (leaf: Leaf): Test => ({ leaf, holds: true })
const no = (leaf: Leaf): Test => ({ leaf, holds: false })
const ny = (...is: boolean[]): Leaf => ({ fact: 'ny', is })
const grad = (...is: string[]): Leaf => ({ fact: 'grad', is })
const plager = (...includes: string[]): Leaf => ({ fact: 'plager', includes })
const fra = (atLeast: number): Leaf => ({ fact: 'uker', atLeast })
const til = (atMost: number): Leaf => ({ fact: 'uker', atMost })

describe('a cell', () => {
  test.each<[keyof typeof facts, Test[], string | undefined]>([
    ['ny', [], '-'],
    ['ny', [yes(ny(true))], 'true'],
    ['ny', [no(ny(true))], 'false'],
    ['ny', [yes(ny(true, false))], 'false,true'],
    ['ny', [yes(ny(true)), yes(ny(false))], undefined],
    ['grad', [yes(grad('lett', 'tung'))], '"lett","tung"'],
    ['grad', [no(grad('lett'))], '"middels","tung"'],
    ['grad', [yes(grad('lett', 'tung')), no(grad('tung'))], '"lett"'],
    ['grad', [yes(grad('lett')), yes(grad('tung'))], undefined],
    ['plager', [yes(plager('uro'))], 'list contains(?, "uro")'],
    ['plager', [yes(plager('uro', 'sorg'))], 'list contains(?, "uro") or list contains(?, "sorg")'],
    ['plager', [no(plager('uro'))], 'not(list contains(?, "uro"))'],
    ['plager', [yes(plager())], 'false'],
    [
      'plager',
      [yes(plager('uro')), no(plager('sorg'))],
      '(list contains(?, "uro")) and (not(list contains(?, "sorg")))',
    ],
    ['uker', [yes(fra(2))], '>= 2'],
    ['uker', [no(fra(2))], '<= 1'],
    ['uker', [yes(til(3))], '<= 3'],
    ['uker', [no(til(3))], '>= 4'],
    ['uker', [yes(fra(2)), yes(til(3))], '[2..3]'],
    ['uker', [yes(fra(4)), yes(til(3))], undefined],
  ])('of %s, %j: %s', (fact, tests, cell) => {
    expect(cellOf(facts[fact], tests)).toBe(cell)
  })

  test.each<[Test[], string | undefined]>([
    [[], '-'],
    [[yes({ level: [2] })], '2'],
    [[no({ level: [2] })], '1,3'],
    [[yes({ level: [1, 2] }), yes({ level: [2, 3] })], '2'],
    [[yes({ level: [1] }), yes({ level: [3] })], undefined],
  ])('of the level, %j: %s', (tests, cell) => {
    expect(levelCell([1, 2, 3], tests)).toBe(cell)
  })
})
