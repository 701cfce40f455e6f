import { statement } from '../../rules/guideline/register/index.js'
import { createForlop, type Kartlegging } from '../../src/index.js'
import { content } from './exact/content.js'
import { exact } from './exact/exact.js'
import type { Outcome, Part } from './part.js'
import { findAnomalies } from './rules-analysis/find.js'
import { kinds } from './rules-analysis/finding.js'
import { compareWithKnown, readKnown, type KnownGroup } from './rules-analysis/known.js'

/** The rules that a finding names must all apply to the person who shows it. */
function wrongWitnesses(known: readonly KnownGroup[]): readonly string[] {
  const { assess } = createForlop()
  const ids = new Set(content.rules.map(({ id }) => id))
  return known.flatMap(({ found }) =>
    Object.entries(found).flatMap(([name, witness]) => {
      const named = name.split(/[\s:]+/).filter((word) => ids.has(word))
      if (witness === null) return []
      const { trace } = assess(witness as Kartlegging)
      const apart = named.filter((id) => trace.find(({ rule }) => rule === id)?.status === 'does-not-apply')
      return apart.map((id) => `${name}: ${id} does not apply to its witness`)
    }),
  )
}

function run(): Outcome {
  const known = readKnown()
  const found = findAnomalies(exact(), content, 'careful')
  const dead = findAnomalies(exact(), content, 'literal').filter(({ kind }) => kind === 'dead-rule')
  const unregistered = known.flatMap(({ statements }) => statements.filter((id) => statement(id) === undefined))
  const faults = [
    ...compareWithKnown(found, known),
    ...dead.map(({ about }) => `dead-rule in the literal reading: ${about}`),
    ...wrongWitnesses(known),
    ...unregistered.map((id) => `test/verify/known.json: ${id} is no statement of the register`),
  ]
  const listed = new Set(known.flatMap((group) => Object.keys(group.found)))
  const count = (kind: string): number => found.filter((finding) => finding.kind === kind).length
  return {
    figures: [
      { name: 'rules looked at', value: content.rules.length },
      ...kinds.map((kind) => ({
        name: `${kind}: found`,
        value: count(kind),
        ...(['gap', 'dead-rule'].includes(kind) ? { target: 0 } : {}),
      })),
      { name: 'findings that are not listed', value: compareWithKnown(found, known).length, target: 0 },
      { name: 'dead rules in the literal reading', value: dead.length, target: 0 },
      { name: 'reasons', value: known.length },
    ],
    faults,
    tables: [
      {
        title: 'What is known, and why it stays',
        head: ['findings', 'reason', 'statements', 'for instance'],
        rows: known.map((group) => [
          Object.keys(group.found).filter((name) => listed.has(name)).length,
          group.reason,
          group.statements.join(', '),
          Object.keys(group.found)[0] ?? '',
        ]),
      },
    ],
  }
}

export const part: Part = {
  id: 'rules-analysis',
  title: 'What is odd about the rules',
  about: [
    'Exact, in decision diagrams over all answers: an adult who is placed nowhere (gap), two rules that can both hold and',
    'speak to one outcome (overlap), a rule that another one covers (subsumed), a rule that applies to nobody',
    '(dead-rule), a rule without which nobody is decided otherwise (changes-nothing), a level or a strength that nobody',
    'can get (unreachable-outcome), and a fact or a value of a list that no rule asks for (idle-fact, idle-value). What is',
    'found stands in `test/verify/known.json` with its clinical reason and the answers that show it. A finding that is',
    'not there is a fault, and so is one there that is no longer found.',
  ].join('\n'),
  run,
}
