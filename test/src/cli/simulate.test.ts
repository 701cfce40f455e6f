import { describe, expect, test } from 'vitest'
import { frister } from '../../../pathways/frister/index.js'
import { pathways } from '../../../pathways/index.js'
import type { Simulation } from '../../../src/pathway/simulate/simulate.js'
import { answered, refused } from './terminal.js'

const ids = Object.keys(pathways) as (keyof typeof pathways)[]
const COUNT = 12
const few = ['--count', String(COUNT)]
const json = (id: string, ...flags: string[]): Simulation =>
  JSON.parse(answered(['simulate', id, '--json', ...few, ...flags])) as Simulation

describe.each(ids)('%s', (id) => {
  const simulation = json(id)

  test('is walked to an end by nearly all, and nothing that was said to be open is refused', () => {
    expect(simulation).toMatchObject({ pathway: id, seed: 1, count: COUNT, refused: 0 })
    expect(simulation.ends.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(COUNT - 2)
  })

  test('tells of its own limits, or of its states where it has none', () => {
    const own = frister.filter(({ pathways }) => pathways.includes(id))
    expect(simulation.limits.map(({ limit }) => limit.id)).toEqual(own.map((limit) => limit.id))
    const page = answered(['simulate', id, ...few])
    expect(page.includes('\nFrister\n-------\n')).toBe(own.length > 0)
    expect(page.includes('\nTilstander\n----------\n')).toBe(own.length === 0)
    for (const { title } of own) {
      const [first = ''] = title.nb.split(' ')
      expect(page).toContain(first)
    }
  })

  test.each(['nb', 'nn', 'en'] as const)('is told in %s, and says that the days are made up', (locale) => {
    const page = answered(['simulate', id, ...few, '--locale', locale])
    expect(page.split('\n')[0]).toBe(pathways[id].title[locale])
    expect(page).toContain({ nb: 'oppdiktet', nn: 'oppdikta', en: 'made up' }[locale])
    expect(page).not.toMatch(/undefined|NaN|null|\{\w+\}/)
  })
})

describe('the same seed', () => {
  test('gives the same bytes, and another seed gives others', () => {
    const page = (...flags: string[]) => answered(['simulate', 'pakkeforlop-tsb', ...few, ...flags])
    expect(page('--seed', '7')).toBe(page('--seed', '7'))
    expect(page('--seed', '7')).not.toBe(page('--seed', '8'))
    expect(page()).toBe(page('--seed', '1'))
  })

  test('gives the same numbers whatever the language', () => {
    const numbers = ['nb', 'nn', 'en'].map((locale) => JSON.stringify(json('pakkeforlop-tsb', '--locale', locale)))
    expect(new Set(numbers).size).toBe(1)
  })
})

describe('what it draws', () => {
  test('has a bar for each limit with a number, and says why there is none for the others', () => {
    const page = answered(['simulate', 'pakkeforlop-psykose', '--count', '100'])
    const chart = page.split('Varighet mot frist')[1]!.split('\n')
    const rows = chart.filter((line) => /^ ?\d+\. /.test(line))
    const own = frister.filter(({ pathways }) => pathways.includes('pakkeforlop-psykose'))
    expect(rows).toHaveLength(own.length)
    own.forEach(({ number }, place) => {
      if (number === null) expect(rows[place]).toContain('(ingen søyle: tallet er ikke kjent)')
      else expect(rows[place]).toMatch(/^ ?\d+\. [█░ │]+›?$/)
    })
  })

  test('says so where nothing was finished', () => {
    const [first, ...others] = answered(['simulate', 'pakkeforlop-tvangslidelse', '--count', '1'])
      .split('Varighet mot frist')[1]!
      .split('\n')
      .filter((line) => /^ ?\d+\. /.test(line))
    // one history does not go through all phases
    expect([first, ...others].some((row) => row!.endsWith('(ingen ble ferdig)'))).toBe(true)
  })
})

describe('what it counts', () => {
  test('is duties that arose from the decisions: each stands somewhere', () => {
    const { duties } = json('hovedforlop-3', '--count', '100')
    for (const status of ['done', 'handed-over', 'departed-from'] as const) expect(duties[status]).toBeGreaterThan(0)
  })

  test('is agreed dates, kept and not', () => {
    const { agreed } = json('hovedforlop-2', '--count', '100')
    expect(agreed.agreed).toBe(agreed.inTime + agreed.late + agreed.open)
    for (const n of Object.values(agreed)) expect(n).toBeGreaterThan(0)
  })
})

describe('bad input', () => {
  test.each([
    [['simulate'], /^simulate: must be one of hovedforlop-1, /],
    [['simulate', 'hovedforlop-4'], /^simulate: must be one of hovedforlop-1, /],
    [['simulate', 'toString'], /^simulate: must be one of hovedforlop-1, /],
    [['simulate', 'hovedforlop-1', 'hovedforlop-2'], /^simulate: takes one id$/],
    [['simulate', 'hovedforlop-1', '--seed', 'x'], /^seed: `seed` must be a whole number from 0 to 4294967295$/],
    [['simulate', 'hovedforlop-1', '--seed', '1e3'], /^seed: /],
    [['simulate', 'hovedforlop-1', '--seed=-1'], /^seed: /],
    [['simulate', 'hovedforlop-1', '--seed', '4294967296'], /^seed: /],
    [['simulate', 'hovedforlop-1', '--seed', ''], /^seed: /],
    [['simulate', 'hovedforlop-1', '--count', '0'], /^count: `count` must be a whole number from 1 to 100000$/],
    [['simulate', 'hovedforlop-1', '--count', '1.5'], /^count: /],
    [['simulate', 'hovedforlop-1', '--count', '100001'], /^count: /],
    [['simulate', 'hovedforlop-1', '--locale', 'sv'], /^--locale: must be one of nb, nn, en$/],
  ])('%j is refused', (args, message) => {
    expect(refused(args)).toEqual([expect.stringMatching(message)])
  })

  test('of two kinds is two faults', () => {
    expect(refused(['simulate', 'hovedforlop-1', '--seed', 'x', '--count', 'y'])).toHaveLength(2)
  })
})
