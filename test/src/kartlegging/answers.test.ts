import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absentReasons } from '../../../src/kartlegging/kartlegging.js'
import { accepted, faults, found } from './check.js'

describe('what is accepted', () => {
  test('nothing at all, and every fact with a value', () => {
    expect(accepted({})).toEqual({})
    const full = { ny: false, sta: true, grad: 'tung', fare: 'nei', plager: ['uro'], uker: 5 }
    expect(accepted(full)).toEqual(full)
  })

  test.each(absentReasons)('a fact that is absent because it is %s', (absent) => {
    expect(accepted({ ny: { absent }, grad: { absent }, plager: { absent }, uker: { absent } })).toEqual({
      ny: { absent },
      grad: { absent },
      plager: { absent },
      uker: { absent },
    })
  })

  test('a fact whose value is undefined is a fact that is left out', () => {
    expect(accepted({ ny: undefined, grad: 'lett' })).toEqual({ grad: 'lett' })
  })

  test('both ends of a whole number, and an empty list', () => {
    expect(accepted({ uker: 0, plager: [] })).toEqual({ uker: 0, plager: [] })
    expect(accepted({ uker: 5 })).toEqual({ uker: 5 })
  })
})

describe('what is refused', () => {
  test.each<[string, unknown, [unknown[], string]]>([
    ['a text for a yes/no fact', { ny: 'ja' }, [['ny'], 'wrong-type']],
    ['a number for a yes/no fact', { ny: 1 }, [['ny'], 'wrong-type']],
    ['null', { ny: null }, [['ny'], 'wrong-type']],
    ['a list for a one-of fact', { grad: ['lett'] }, [['grad'], 'wrong-type']],
    ['a value that is not in the list', { grad: 'verst' }, [['grad'], 'unknown-value']],
    ['a value of another fact', { grad: 'uro' }, [['grad'], 'unknown-value']],
    ['a value that every object has', { grad: 'constructor' }, [['grad'], 'unknown-value']],
    ['a value in other letters', { grad: 'Lett' }, [['grad'], 'unknown-value']],
    ['a text for a some-of fact', { plager: 'uro' }, [['plager'], 'wrong-type']],
    ['a number in a list', { plager: ['uro', 1] }, [['plager', 1], 'wrong-type']],
    ['a hole in a list', { plager: Array<string>(1) }, [['plager', 0], 'wrong-type']],
    ['an unknown value in a list', { plager: ['uro', 'verk'] }, [['plager', 1], 'unknown-value']],
    ['a value twice', { plager: ['uro', 'sorg', 'uro'] }, [['plager', 2], 'duplicate-value']],
    ['a number below the range', { uker: -1 }, [['uker'], 'out-of-range']],
    ['a number above the range', { uker: 6 }, [['uker'], 'out-of-range']],
    ['half a number', { uker: 1.5 }, [['uker'], 'out-of-range']],
    ['not a number', { uker: NaN }, [['uker'], 'out-of-range']],
    ['endlessly many', { uker: Infinity }, [['uker'], 'out-of-range']],
    ['a number in a text', { uker: '3' }, [['uker'], 'wrong-type']],
    ['a big integer', { uker: 3n }, [['uker'], 'wrong-type']],
    ['a symbol', { ny: Symbol('ny') }, [['ny'], 'wrong-type']],
    ['a function', { ny: () => true }, [['ny'], 'wrong-type']],
  ])('%s', (_, input, expected) => {
    expect(found(input)).toEqual([expected])
  })

  test.each<[string, unknown]>([
    ['a reason nobody knows', { absent: 'forgotten' }],
    ['no reason', { absent: null }],
    ['a reason in a list', { absent: ['not-asked'] }],
    ['a key too many', { absent: 'not-asked', why: 'no time' }],
    ['another key', { missing: 'not-asked' }],
    ['an own key named __proto__', JSON.parse('{ "absent": "not-asked", "__proto__": {} }') as unknown],
    ['an empty object', {}],
    ['a reason that is inherited', Object.create({ absent: 'not-asked' })],
    ['a date', new Date(0)],
    ['a map', new Map([['absent', 'not-asked']])],
    ['a boxed yes', new Boolean(true)],
  ])('absent with %s', (_, answer) => {
    for (const fact of ['ny', 'grad', 'plager', 'uker']) {
      expect(found({ [fact]: answer })).toEqual([[[fact], 'wrong-type']])
    }
  })

  test('every fault is told, in the order of the facts', () => {
    expect(found({ uker: 9, grad: 'verst', ny: 'ja', alvor: 1 })).toEqual([
      [['alvor'], 'unknown-fact'],
      [['ny'], 'wrong-type'],
      [['grad'], 'unknown-value'],
      [['uker'], 'out-of-range'],
    ])
  })

  test('the message says what would be right', () => {
    const messages = faults({ ny: 1, grad: 1, plager: 1, uker: 1.5 }).map(({ message }) => message)
    expect(messages).toEqual([
      '`ny` must be true or false',
      '`grad` must be one of lett, middels, tung',
      '`plager` must be a list of uro, sorg',
      '`uker` must be a whole number from 0 to 5',
    ])
  })
})

describe('a fact that does not exist', () => {
  test.each([
    ['a name with one wrong letter', 'pager', 'plager'],
    ['another case', 'GRAD', 'grad'],
    ['an underscore', 'u_ker', 'uker'],
  ])('%s gets a suggestion', (_, key, suggested) => {
    expect(faults({ [key]: true })).toEqual([
      { path: [key], code: 'unknown-fact', message: `unknown fact \`${key}\`: did you mean \`${suggested}\`?` },
    ])
  })

  test('a name that resembles none is sent to the list of facts', () => {
    expect(faults({ bekymringsmelding: true })[0]?.message).toBe(
      'unknown fact `bekymringsmelding`: see the list of facts',
    )
  })
})

describe('what comes out', () => {
  test('the order of a list and of the keys means nothing', () => {
    const one = accepted({ plager: ['sorg', 'uro'], ny: true })
    const other = accepted({ ny: true, plager: ['uro', 'sorg'] })
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
    expect(JSON.stringify(one)).toBe('{"ny":true,"plager":["uro","sorg"]}')
  })

  test('the input is not touched, and nothing of it is handed on that could change later', () => {
    fc.assert(
      fc.property(fc.subarray(['uro', 'sorg']), fc.constantFrom(...absentReasons), (plager, absent) => {
        const input = { plager, grad: { absent } }
        const before = structuredClone(input)
        const answers = accepted(input)
        expect(input).toEqual(before)
        expect(Object.isFrozen(input.plager) || Object.isFrozen(input.grad)).toBe(false)
        input.plager.push('uro')
        expect(answers).toEqual({ plager: answers['plager'], grad: { absent } })
        expect(answers['plager']).toHaveLength(before.plager.length)
      }),
    )
  })
})
