import { describe, expect, test } from 'vitest'
import { decisionTable } from '../../../src/export/decision-table.js'
import type { Rule } from '../../../src/engine/rule.js'
import { all, any } from '../../../src/logic/condition.js'
import { contentOf, includes, is, level, placing, rule } from '../engine/made-up.js'
import { word } from '../made-up-facts.js'

const options = { reading: 'careful', locale: 'en', separator: ',' } as const

/** The cells of each row, with the names of the columns. */
const tableOf = (
  rules: readonly Rule[],
  reading: 'careful' | 'literal' = 'careful',
): { [column: string]: string }[] => {
  const [head, ...rows] = decisionTable(contentOf(rules), { ...options, reading, separator: '\t' })
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')))
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [head![index]!, cell])))
}

describe('the decision table', () => {
  test('has the hit policy in its corner, a column per fact asked for, the level, and what follows', () => {
    const [head] = decisionTable(contentOf(placing), options).replace('\uFEFF', '').split('\r\n')
    expect(head).toBe(
      'C,alder,grad,hovedforlop,rule,action,option,place,lowest,strength,basis,urgency,statements,sources,gaps,title',
    )
  })

  test('has a row for each alternative of a rule, numbered', () => {
    const rows = tableOf([rule('r', { when: any(is('ny'), all(level(2, 3), is('sta', false))), then: { lowest: 2 } })])
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ C: '1', alder: '>= 18', ny: 'true', sta: '-', hovedforlop: '-', lowest: '2' })
    expect(rows[1]).toMatchObject({ C: '2', ny: '-', sta: 'false', hovedforlop: '2,3', rule: 'r', place: '' })
  })

  test('says what follows, and what it rests on', () => {
    const [row] = tableOf([
      rule('r', {
        ...{ when: includes('plager', 'uro'), unless: is('ny'), then: { action: 'plan', option: word('så') } },
        ...{ strength: 'shall', basis: 'law', urgency: 'immediate', statements: ['R1.01', 'R1.02'] },
        ...{ sources: ['lov'], gaps: ['G1', 'G2'] },
      }),
    ])
    expect(row).toEqual({
      ...{ C: '1', ny: 'false', plager: 'list contains(?, "uro")', hovedforlop: '-' },
      ...{ rule: 'r', action: 'plan', option: 'så', place: '', lowest: '' },
      ...{ strength: 'shall', basis: 'law', urgency: 'immediate', statements: 'R1.01 R1.02' },
      ...{ sources: 'lov', gaps: 'G1 G2', title: 'r' },
    })
  })

  test('leaves out a row that nobody can match', () => {
    expect(tableOf([rule('r', { when: all(is('ny'), is('ny', false)), then: { place: [1] } })])).toEqual([])
  })

  test('has the rules in force: the derived ones not in the literal reading', () => {
    const rules = [...placing, rule('antatt', { basis: 'derived', when: is('ny'), then: { place: [1, 2] } })]
    expect(tableOf(rules).map((row) => row['rule'])).toEqual(['lett', 'middels', 'tung', 'antatt'])
    expect(tableOf(rules, 'literal').map((row) => row['rule'])).toEqual(['lett', 'middels', 'tung'])
  })
})
