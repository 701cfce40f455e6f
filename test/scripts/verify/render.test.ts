import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parts } from '../../../scripts/verify/parts.js'
import { recorded, type Records } from '../../../scripts/verify/record.js'
import { renderVerification } from '../../../scripts/verify/render.js'

const part = { id: 'relations', title: 'Relations', about: 'What neighbours owe each other.' }
const run = {
  date: '2026-11-22',
  commit: 'abc',
  node: '22.0.0',
  seconds: 1200,
  command: 'npm run verify -- --only relations --seed 1',
  figures: [{ name: 'broken', value: 0, denominator: 12_000, unit: 'pairs', target: 0 }],
  faults: [],
}

describe('the page of figures', () => {
  test('has each figure with its denominator, unit, target, command, commit, day, seconds and version of Node', () => {
    const page = renderVerification(recorded({}, part, 'quick', run), ['relations'])
    expect(page).toContain('| broken | 0 of 12,000 pairs | 0 |')
    expect(page).toContain(
      '- quick: `npm run verify -- --only relations --seed 1`, 2026-11-22, commit abc, 1,200 s, Node 22.0.0',
    )
  })

  test('keeps the deep figures beside the quick ones', () => {
    const deep = {
      ...run,
      figures: [
        { name: 'broken', value: 0 },
        { name: 'more', value: 'a lot' },
      ],
    }
    const both = recorded(recorded({}, part, 'deep', deep), part, 'quick', run)
    expect(both['relations']).toMatchObject({ quick: { seconds: 1200 }, deep: { figures: deep.figures } })
    const page = renderVerification(both, ['relations', 'not-run'])
    expect(page).toContain('| broken | 0 of 12,000 pairs | 0 | 0 |')
    expect(page).toContain('| more |  | a lot |  |')
    expect(page).not.toContain('not-run')
  })

  test('tells the faults, and the tables of the deeper run', () => {
    const table = { title: 'By level', head: ['level', 'answers'], rows: [['1', 12_000]] }
    const records = recorded({}, part, 'deep', { ...run, faults: ['it falls'], tables: [table] })
    const page = renderVerification(records, ['relations'])
    expect(page).toContain('- it falls')
    expect(page).toContain('### By level\n\n| level | answers |\n| --- | ---: |\n| 1 | 12,000 |')
    expect(page).toContain('| [Relations](#relations) | deep 2026-11-22 | 1 |')
  })

  test('says how long all runs of a kind took, and nothing of a kind that was not run', () => {
    const twice = recorded(recorded({}, part, 'deep', run), { ...part, id: 'cql' }, 'deep', { ...run, seconds: 30 })
    const page = renderVerification(twice, ['relations', 'cql'])
    expect(page).toContain('The 2 deep runs took 21 minutes together.')
    expect(page).not.toContain('quick runs')
  })

  test('is what the committed figures make it, with no fault in them', () => {
    expect(existsSync('docs/verification.json')).toBe(true)
    const records = JSON.parse(readFileSync('docs/verification.json', 'utf8')) as Records
    expect(readFileSync('docs/verification.md', 'utf8')).toBe(renderVerification(records, Object.keys(parts)))
    for (const { quick, deep } of Object.values(records)) {
      expect([...(quick?.faults ?? []), ...(deep?.faults ?? [])]).toEqual([])
    }
  })
})
