import { existsSync } from 'node:fs'
import { facts, rules, sources } from '../../rules/index.js'
import { gap } from '../../rules/guideline/gaps.js'
import type { NotCarriedReason } from '../../rules/guideline/not-carried.js'
import { register, statement as findStatement } from '../../rules/guideline/register/index.js'
import { notCarried } from '../../rules/guideline/uten-regel/index.js'
import type { Rule } from '../../src/engine/rule.js'
import type { Statement } from '../../src/guideline/statement.js'
import type { Fact } from '../../src/kartlegging/fact.js'
import { testFileOf, type Proof } from './proof.js'

export interface TracedStatement {
  readonly statement: Statement
  readonly rules: readonly Rule[]
  readonly facts: readonly string[]
  readonly reason: NotCarriedReason | undefined
  readonly tests: readonly string[]
}

/** Every statement with what carries it, and everything that is wrong with that. */
export function traceStatements(proof: Proof): { statements: TracedStatement[]; faults: string[] } {
  const statements = register.map((statement): TracedStatement => {
    const { id } = statement
    return {
      statement,
      rules: rules.filter(({ statements }) => statements.includes(id)),
      facts: (Object.entries(facts) as [string, Fact][])
        .filter(([, fact]) => fact.statements.includes(id))
        .map(([name]) => name),
      reason: notCarried[id],
      tests: proof[id] ?? [],
    }
  })
  return {
    statements,
    faults: [...statements.flatMap(statementFaults), ...rules.flatMap(ruleFaults), ...reasonFaults()],
  }
}

function statementFaults({ statement, rules, reason, tests }: TracedStatement): string[] {
  if (statement.level === 'system') return []
  const { id } = statement
  if (rules.length === 0 && reason === undefined) return [`${id} is carried by no rule and has no reason`]
  if (rules.length > 0 && reason !== undefined) return [`${id} has both a rule and a reason why it has none`]
  return rules.length > 0 && !tests.some((file) => file.startsWith('test/rules/'))
    ? [`${id} is shown by no rule test`]
    : []
}

function ruleFaults(rule: Rule): string[] {
  const faults: string[] = []
  for (const id of rule.statements)
    if (findStatement(id) === undefined) faults.push(`${rule.id} names ${id}, which is not registered`)
  for (const id of rule.sources ?? [])
    if (!Object.hasOwn(sources, id)) faults.push(`${rule.id} names the source ${id}, which is not listed`)
  for (const id of rule.gaps ?? [])
    if (gap(id) === undefined) faults.push(`${rule.id} names the gap ${id}, which is not listed`)
  const first = rule.statements[0] === undefined ? undefined : findStatement(rule.statements[0])
  if (first !== undefined && first.strength !== rule.strength)
    faults.push(`${rule.id} says ${rule.strength}, ${first.id} says ${first.strength}`)
  if (first === undefined && (rule.sources ?? []).length === 0) faults.push(`${rule.id} rests on nothing`)
  if (!existsSync(testFileOf(rule.id))) faults.push(`${rule.id} has no test at the mirrored path`)
  return faults
}

const reasonFaults = (): string[] =>
  Object.keys(notCarried)
    .filter((id) => findStatement(id) === undefined)
    .map((id) => `a reason is given for ${id}, which is not registered`)
