import { createForlop } from '../../src/index.js'
import { actionTables, levelTable, scopeTable, type DecisionTable } from './exhaustive/decision-tables.js'
import { askDirectly } from './exhaustive/direct.js'
import { urgencyTable } from './exhaustive/urgency.js'
import { exact } from './exact/exact.js'
import type { Figure, Outcome, Part } from './part.js'

const readings = ['careful', 'literal'] as const

/** Tables with more answers than this are counted in the diagrams, and not asked one by one. */
const mostAsked = (deep: boolean): number => (deep ? 50_000 : 2_500)

function run({ deep }: { readonly deep: boolean }): Outcome {
  const faults: string[] = []
  const figures: Figure[] = []
  const rows: (number | string)[][] = []
  for (const reading of readings) {
    const counted: DecisionTable[] = [scopeTable(exact(), reading), levelTable(exact(), reading)]
    counted.push(...actionTables(exact(), reading))
    const { assess } = createForlop({ reading })
    let [profiles, direct, covered, asked] = [0n, 0, 0n, 0]
    for (const table of counted) {
      profiles += table.profiles
      const sum = table.outcomes.reduce((total, { times }) => total + times, 0n)
      if (sum !== table.profiles) faults.push(`${reading}, ${table.id}: ${sum} outcomes for ${table.profiles} answers`)
      const small = table.representatives <= mostAsked(deep)
      if (small) {
        const found = askDirectly(table, assess, reading)
        faults.push(...found.faults.map((fault) => `${reading}, ${table.id}: ${fault}`))
        direct++
        asked += found.asked
        covered += found.covered
      }
      if (reading === 'careful') rows.push(rowOf(table, small))
    }
    const urgency = urgencyTable(assess, deep)
    faults.push(...urgency.faults.map((fault) => `${reading}, urgency: ${fault}`))
    figures.push(
      { name: `${reading}: tables of decision`, value: counted.length + 1 },
      { name: `${reading}: combinations of answers, counted exactly`, value: written(profiles) },
      {
        name: `${reading}: tables asked one by one through assess`,
        value: direct + 1,
        denominator: counted.length + 1,
      },
      { name: `${reading}: answers asked for them`, value: asked + urgency.asked },
      {
        name: `${reading}: combinations that those answers stand for`,
        value: written(covered + BigInt(urgency.asked)),
      },
    )
    if (reading === 'careful') rows.push(['urgency', urgency.facts, urgency.asked, urgency.outcomes, 'yes'])
  }
  figures.push({ name: 'answers where the two parted', value: faults.length, target: 0 })
  return {
    figures,
    faults,
    tables: [
      {
        title: 'The tables of the careful reading',
        head: ['table', 'facts in its cone', 'combinations', 'outcomes', 'asked one by one'],
        rows,
      },
    ],
  }
}

const written = (count: bigint): number | string =>
  count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count)

const rowOf = ({ id, facts, profiles, outcomes }: DecisionTable, small: boolean): (number | string)[] => [
  id,
  facts.join(', ') || 'none',
  written(profiles),
  outcomes.map(({ outcome, times }) => `${outcome}: ${new Intl.NumberFormat('en').format(times)}`).join('; '),
  small ? 'yes' : 'counted only',
]

export const part: Part = {
  id: 'exhaustive',
  title: 'Every table of decision over every answer',
  about: [
    'A table of decision is the scope, the level, the urgency, each action that some rule demands with `shall`, and each',
    'referral. Its cone is the facts that can change it. Every combination of answers to them is counted, unknown',
    'included, exactly, in decision diagrams that are made from the rules and from the definition of certain,',
    'precautionary and possible. Tables that are small enough are also asked one by one through `assess`, and every',
    'outcome must be the one that the diagram gives. Of lists, a condition asks only whether one of some values is in',
    'them: lists for which all those questions are answered alike are asked once and counted as many.',
  ].join('\n'),
  run: ({ deep }) => run({ deep }),
}
