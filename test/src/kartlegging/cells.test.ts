import { describe, expect, test } from 'vitest'
import { createCellReader, knownValue } from '../../../src/kartlegging/cells.js'
import type { Answers } from '../../../src/kartlegging/answers.js'
import type { Answer } from '../../../src/kartlegging/kartlegging.js'
import { variablesOf } from '../../../src/logic/variables.js'
import { madeUpFacts } from '../made-up-facts.js'

const notApplicable = { absent: 'not-applicable' } as const
type Name = keyof typeof madeUpFacts

describe('what is known of an answer', () => {
  test.each<[Name, Answer]>([
    ['ny', false],
    ['grad', 'tung'],
    ['plager', []],
    ['uker', 0],
  ])('%s: a value is known as it is', (fact, value) => {
    expect(knownValue(madeUpFacts[fact], value)).toBe(value)
  })

  test.each(['not-asked', 'asked-unknown', 'asked-declined'] as const)(
    '%s is unknown, like a fact left out',
    (absent) => {
      for (const fact of Object.values(madeUpFacts)) {
        expect(knownValue(fact, { absent })).toBeUndefined()
        expect(knownValue(fact, undefined)).toBeUndefined()
      }
    },
  )

  test('not applicable reads as no where there is a no', () => {
    expect(knownValue(madeUpFacts.ny, notApplicable)).toBe(false)
    expect(knownValue(madeUpFacts.fare, notApplicable)).toBe('nei')
    expect(knownValue(madeUpFacts.plager, notApplicable)).toEqual([])
  })

  test('not applicable is unknown where there is no no', () => {
    expect(knownValue(madeUpFacts.grad, notApplicable)).toBeUndefined()
    expect(knownValue(madeUpFacts.uker, notApplicable)).toBeUndefined()
  })
})

describe('answers as a record of cells', () => {
  const order = Object.keys(madeUpFacts)
  const variables = variablesOf(madeUpFacts, order, [{ fact: 'uker', atLeast: 2 }])
  const read = createCellReader(madeUpFacts, variables)
  const cellsOf = (answers: Answers): { [variable: string]: number } => {
    const record = read(answers)
    return Object.fromEntries(variables.map(({ fact, element }, at) => [element ?? fact, record[at]!]))
  }
  const unknown = { ny: 0, sta: 0, grad: 0, fare: 0, uro: 0, sorg: 0, uker: 0 }

  test('0 is unknown, and a cell is its number plus one', () => {
    expect(cellsOf({})).toEqual(unknown)
    expect(cellsOf({ ny: false, sta: true, grad: 'tung', fare: 'nei', plager: ['sorg'], uker: 2 })).toEqual({
      ...{ ny: 1, sta: 2, grad: 3, fare: 1, uro: 1, sorg: 2, uker: 2 },
    })
  })

  test('a number is in the cell below or above the threshold', () => {
    expect([0, 1, 2, 5].map((uker) => cellsOf({ uker })['uker'])).toEqual([1, 1, 2, 2])
  })

  test('absent is 0, not applicable is a no', () => {
    expect(cellsOf({ ny: { absent: 'asked-declined' }, plager: { absent: 'not-asked' } })).toEqual(unknown)
    expect(cellsOf({ ny: notApplicable, fare: notApplicable, plager: notApplicable, uker: notApplicable })).toEqual({
      ...unknown,
      ...{ ny: 1, fare: 1, uro: 1, sorg: 1 },
    })
  })

  test('a fact that no variable asks for is passed over', () => {
    const readNy = createCellReader(madeUpFacts, variablesOf(madeUpFacts, ['ny'], []))
    expect(readNy({ ny: true, grad: 'tung' })).toEqual(Uint8Array.of(2))
  })
})
