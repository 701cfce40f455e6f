import { describe, expect, test } from 'vitest'
import { createForlop } from '../../../src/index.js'
import { exact } from '../../../scripts/verify/exact/exact.js'
import { actionTables, levelTable, scopeTable } from '../../../scripts/verify/exhaustive/decision-tables.js'
import { askDirectly } from '../../../scripts/verify/exhaustive/direct.js'

const { assess } = createForlop()

describe('the tables of decision', () => {
  test('have one outcome for every answer', () => {
    for (const reading of ['careful', 'literal'] as const) {
      const tables = [scopeTable(exact(), reading), levelTable(exact(), reading), ...actionTables(exact(), reading)]
      for (const { profiles, outcomes } of tables) {
        expect(outcomes.reduce((sum, { times }) => sum + times, 0n)).toBe(profiles)
      }
    }
  })

  test('give what `assess` gives, asked one by one', () => {
    const small = [scopeTable(exact(), 'careful'), ...actionTables(exact(), 'careful')].filter(
      ({ representatives }) => representatives <= 20,
    )
    expect(small.length).toBeGreaterThan(15)
    for (const table of small) {
      expect(askDirectly(table, assess, 'careful').faults).toEqual([])
    }
  })

  test('are seen to part from another engine', () => {
    const table = actionTables(exact(), 'careful').find(({ id }) => id === 'ring-113')!
    const silent: typeof assess = (kartlegging) => {
      const decision = assess(kartlegging)
      return { ...decision, actions: decision.actions.filter(({ id }) => id !== 'ring-113') }
    }
    expect(askDirectly(table, silent, 'careful').faults[0]).toMatch(/absent, but shall (certain|possible)/)
  })
})
