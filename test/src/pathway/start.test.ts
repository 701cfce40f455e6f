import { describe, expect, test } from 'vitest'
import type { ForlopError } from '../../../src/forlop-error.js'
import { startWith } from '../../../src/pathway/start.js'
import { decision, lop } from './made-up-pathway.js'

const main = { ...lop, id: 'hovedforlop-2', kind: 'hovedforlop' as const }
const start = (options: object, id = 'lop') => startWith({ lop, 'hovedforlop-2': main }, id, options as { at: string })
const at = '2026-01-05'

function thrownBy(run: () => unknown): ForlopError {
  try {
    run()
  } catch (error) {
    return error as ForlopError
  }
  throw new Error('nothing was thrown')
}

describe('a start', () => {
  test('stands in the history with all that it was made from, and nothing else', () => {
    const options = { at, entry: 'behandling', careLevel: 'dogn', severity: 'alvorlig' }
    const given = { ...decision('ring'), actions: [] }
    expect(start({ ...options, decision: given }).history).toEqual([
      { type: 'forlop.opprettet', pathway: 'lop', ...options, decision: decision('ring') },
    ])
    expect(start({ at }).history).toEqual([{ type: 'forlop.opprettet', at, pathway: 'lop' }])
  })

  test('settles what the pathway knows from the beginning', () => {
    expect(start({ at }).context).toMatchObject({ level: null, entry: 'utredning', careLevel: null, duties: {} })
    expect(start({ at }, 'hovedforlop-2').context).toMatchObject({ level: 2, entry: null })
    expect(start({ at, decision: decision('ring') }).context.duties).toMatchObject({
      ring: { status: 'open', since: at },
    })
  })

  test('does not touch the decision it is given', () => {
    const given = JSON.parse(JSON.stringify(decision('ring'))) as ReturnType<typeof decision>
    expect(Object.isFrozen(start({ at, decision: given }).context.duties['ring']!.because)).toBe(true)
    expect(Object.isFrozen(given.mandatory[0]!.because)).toBe(false)
  })

  test.each<[string, object, string]>([
    ['no day', { at: 'i går' }, '`at` must be a day (2026-11-22) or a time with its offset'],
    ['no day at all', {}, '`at` must be a day'],
    ['no decision', { at, decision: { mandatory: [] } }, '`decision` must be a decision of `assess`'],
    ['no way in', { at, entry: 'Kari' }, '`entry` must be one of utredning, behandling'],
    ['no level of care', { at, careLevel: 'Kari' }, '`careLevel` must be one of poliklinikk, dogn'],
    ['no severity', { at, severity: 'Kari' }, '`severity` must be one of alvorlig, mindre-alvorlig'],
    ['an unknown option', { at, kari: 1 }, 'options are at, decision, entry, careLevel, severity'],
  ])('with %s is refused without its value', (_, options, message) => {
    expect(() => start(options)).toThrow(message)
    expect(() => start(options)).not.toThrow(/kari/i)
  })

  test('that is wrong in more than one way is told all of it, by where it is and what kind of fault', () => {
    const fault = thrownBy(() => start({ entry: 'Kari', kari: 1 }, 'toString'))
    expect(fault.code).toBe('invalid-options')
    expect(fault.issues.map(({ path, code }) => [path, code])).toEqual([
      [['pathway'], 'unknown-option'],
      [['options'], 'unknown-option'],
      [['at'], 'wrong-type'],
      [['entry'], 'wrong-type'],
    ])
  })

  test('of a pathway that there is not is refused', () => {
    expect(() => start({ at }, 'toString')).toThrow('there is no such pathway: they are lop, hovedforlop-2')
    expect(thrownBy(() => start({ at }, 'annet')).issues.length).toBe(1)
  })
})
