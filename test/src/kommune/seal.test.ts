import { expect, test } from 'vitest'
import { createForlop, ForlopError, type ForlopOptions } from '../../../src/index.js'
import type { KommuneProfile } from '../../../src/kommune/index.js'
import { editions } from '../../../src/editions.js'
import { takeProfile } from '../../../src/kommune/seal.js'
import { profile, right, written } from './profiles.js'

const checked = right(written('lilleoy'))

/** What is wrong with the option, in the words of the error. */
function refusal(kommune: unknown, more: ForlopOptions = {}): string {
  try {
    createForlop({ ...more, kommune: kommune as KommuneProfile })
  } catch (error) {
    if (error instanceof ForlopError && error.code === 'invalid-options') {
      expect(error.issues.map(({ path }) => path)).toEqual([['kommune']])
      return error.message
    }
    throw error
  }
  throw new Error('the profile was accepted')
}

test('a checked profile is taken, also when it was stored in between', () => {
  expect(createForlop({ kommune: checked }).assess({}).kommune!.profile.id).toBe('lilleoy')
  const stored = JSON.parse(JSON.stringify(checked)) as KommuneProfile
  expect(createForlop({ kommune: stored }).assess({})).toEqual(createForlop({ kommune: checked }).assess({}))
})

test.each([
  ['that was never checked', profile()],
  ['that is faulty', { id: 'x' }],
  ['that is nothing', null],
  ['that is a text', 'kristiansund'],
  ['that cannot be written', { ...checked, self: 1n }],
  ['with a seal of nothing', { ...checked, checked: null }],
])('a profile %s is refused, with what to do', (_, input) => {
  expect(refusal(input)).toMatch(/`checkKommune` of forlop\/kommune/)
  expect(refusal(input)).toContain('has not been checked')
})

test('what a host does with its profile afterwards changes nothing, and it is not touched', () => {
  const own = JSON.parse(JSON.stringify(checked)) as { services: { name: { nb: string } }[] }
  const forlop = createForlop({ kommune: own as unknown as KommuneProfile })
  const before = JSON.stringify(forlop.assess({}))
  expect(Object.isFrozen(own.services[0]!.name)).toBe(false)
  own.services[0]!.name.nb = 'Noe annet'
  expect(JSON.stringify(forlop.assess({}))).toBe(before)
})

test('a profile that was changed afterwards is refused', () => {
  const weaker = { ...checked, rules: [{ ...checked.rules![0]!, strength: 'may' }] }
  expect(refusal(weaker)).toContain('was changed after it was checked')
})

test('a profile that was checked against other rules is refused', () => {
  const content = editions['2025']
  expect(takeProfile(checked, content)).toEqual({ profile: checked })
  const fewer = takeProfile(checked, { ...content, rules: content.rules.slice(1) })
  expect(fewer).toEqual({ fault: expect.stringContaining('against other rules') })
})

test('an edition without actions knows no municipality', () => {
  expect(refusal(checked, { edition: '2014' })).toContain('goes with edition 2025')
  expect(createForlop({ kommune: checked, edition: '2025' }).assess({}).kommune).toBeDefined()
})
