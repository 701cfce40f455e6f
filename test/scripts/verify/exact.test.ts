import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { representativesOf } from '../../../scripts/verify/exact/answers.js'
import { countAnswers, countComplete, waysToAnswer } from '../../../scripts/verify/exact/count.js'
import { supportOf } from '../../../scripts/verify/exact/support.js'
import { threeValued, UNKNOWN } from '../../../scripts/verify/exact/three-valued.js'
import { buildFunctions, type Functions } from '../../../src/engine/functions.js'
import { FALSE, TRUE } from '../../../src/logic/diagram.js'
import type { Condition } from '../../../src/logic/condition.js'
import { createRestrictor } from '../../../src/logic/restrict.js'
import { facts } from '../../../rules/index.js'
import { madeUpFacts } from '../../src/made-up-facts.js'
import { conditions } from '../../src/logic/conditions.js'

const functionsOf = (condition: Condition): Functions => buildFunctions(madeUpFacts, [], [condition])

/** Every record: unknown, or one of the cells; lists are unknown as a whole. */
function recordsOf({ variables }: Functions): Uint8Array[] {
  let records = [new Uint8Array(variables.length)]
  variables.forEach(({ cells }, place) => {
    records = records.flatMap((record) =>
      Array.from({ length: cells.length + 1 }, (_, cell) => {
        const next = record.slice()
        next[place] = cell
        return next
      }),
    )
  })
  const lists = variables.flatMap(({ element }, place) => (element === undefined ? [] : [place]))
  return records.filter((record) => {
    const unknown = lists.filter((place) => record[place] === UNKNOWN)
    return unknown.length === 0 || unknown.length === lists.length
  })
}

const at = ({ diagram }: ReturnType<typeof threeValued>, node: number, record: Uint8Array): number => {
  let id = node
  while (id > 1) id = diagram.children[id]![record[diagram.variable[id]!]!]!
  return id
}

describe('a function of answers with unknown among them', () => {
  test('is certain and possible exactly where filling in the rest makes it so', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const functions = functionsOf(condition)
        const root = functions.given(condition, 0)
        const lift = threeValued(functions)
        const [certain, possible] = [lift.certainly(root), lift.possibly(root)]
        const restrictor = createRestrictor(functions.diagram)
        for (const record of recordsOf(functions)) {
          const rest = restrictor.begin(record).restrict(root)
          expect(at(lift, certain, record) === TRUE).toBe(rest === TRUE)
          expect(at(lift, possible, record) === TRUE).toBe(rest !== FALSE)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('is counted as trying every answer counts it', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const functions = functionsOf(condition)
        const lift = threeValued(functions)
        const node = lift.possibly(functions.given(condition, 0))
        const everything = functions.variables.map((_, place) => place)
        const records = recordsOf(functions)
        const holding = records.filter((record) => at(lift, node, record) === TRUE).length
        expect(countAnswers(lift, node, everything)).toBe(BigInt(holding))
        expect(waysToAnswer(functions.variables, everything)).toBe(BigInt(records.length))
        // what it does not ask for multiplies both
        const cone = lift.support(node)
        const share = countAnswers(lift, node, cone) * BigInt(records.length)
        if (!cone.some((place) => functions.variables[place]!.element !== undefined)) {
          expect(share).toBe(BigInt(holding) * waysToAnswer(functions.variables, cone))
        }
      }),
      { numRuns: 12 },
    )
  })

  test('given one answer is what it is for those who gave it', () => {
    fc.assert(
      fc.property(conditions, fc.nat(), (condition, pick) => {
        const functions = functionsOf(condition)
        const lift = threeValued(functions)
        const node = lift.certainly(functions.given(condition, 0))
        const variable = pick % functions.variables.length
        for (const record of recordsOf(functions).filter((_, index) => index % 7 === 0)) {
          expect(at(lift, lift.where(node, variable, record[variable]!), record)).toBe(at(lift, node, record))
        }
      }),
      { numRuns: 12 },
    )
  })
})

test('complete answers are counted without unknown', () => {
  const condition: Condition = {
    any: [
      { fact: 'ny', is: [true] },
      { fact: 'grad', is: ['tung'] },
    ],
  }
  const functions = functionsOf(condition)
  const root = functions.given(condition, 0)
  const cone = supportOf(functions.diagram, [root])
  expect(countComplete(functions, root, cone)).toBe(4n)
  expect(countComplete(functions, TRUE, cone)).toBe(6n)
})

test('of lists that no question tells apart one is asked, and it stands for all of them', () => {
  const conditions = Object.keys(facts.tilstander.values)
  const all = representativesOf(conditions.map((element) => ({ fact: 'tilstander', element, cells: [false, true] })))
  expect(all[0]).toEqual({ answer: undefined, stands: 1n })
  expect(all.reduce((sum, { stands }) => sum + stands, 0n)).toBe(2n ** BigInt(conditions.length) + 1n)
  expect(all.length).toBeLessThan(2 ** (conditions.length - 1))
  // psychosis with a good prognosis and drug-induced psychosis are told apart by a rule
  const two = ['psykose-god-prognose', 'rusutlost-psykose']
  expect(representativesOf(two.map((element) => ({ fact: 'tilstander', element, cells: [false, true] })))).toHaveLength(
    5,
  )
})
