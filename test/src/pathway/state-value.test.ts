import { createMachine } from 'xstate'
import { describe, expect, test } from 'vitest'
import { isStateOf, noSuchState } from '../../../src/pathway/state-value.js'

const regions = () => createMachine({ type: 'parallel', states: { plan: {}, hjelp: {} } }).root
const steps = () => createMachine({ initial: 'venter', states: { venter: {}, slutt: { type: 'final' } } }).root

describe('a state', () => {
  test.each([null, undefined, 7, true])('is never %s', (value) => {
    expect(isStateOf(steps(), value)).toBe(false)
    expect(isStateOf(regions(), value)).toBe(false)
  })

  test('is the name of one where one holds at a time, and never of one region alone', () => {
    expect([isStateOf(steps(), 'venter'), isStateOf(steps(), 'slutt')]).toEqual([true, true])
    expect(isStateOf(regions(), 'plan')).toBe(false)
  })

  test('that there is not is told without it', () => {
    const { code, issues } = noSuchState()
    expect(code).toBe('invalid-options')
    expect(issues).toEqual([{ path: ['state'], code: 'unknown-value', message: '`state` is no state of the pathway' }])
  })
})
