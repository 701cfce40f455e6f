import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findProof } from '../scripts/traceability/proof.js'
import { renderProof, renderTraceability } from '../scripts/traceability/render.js'
import { traceStatements } from '../scripts/traceability/trace.js'

const proof = findProof()
const { statements, faults } = traceStatements(proof)

describe('traceability', () => {
  test('no statement about one person is an orphan, and no rule is', () => {
    expect(faults).toEqual([])
  })

  test('all 505 statements about one person are accounted for', () => {
    const individual = statements.filter(({ statement }) => statement.level === 'individual')
    expect(individual).toHaveLength(505)
    expect(individual.filter(({ rules, reason }) => rules.length === 0 && reason === undefined)).toEqual([])
  })

  test('the generated files are fresh: run `npm run coverage` when this fails', () => {
    expect(readFileSync('docs/traceability.md', 'utf8')).toBe(renderTraceability(statements))
    expect(readFileSync('rules/guideline/proof.ts', 'utf8')).toBe(renderProof(proof))
  })
})
