import { readdirSync } from 'node:fs'
import { loadJudge } from './knowledge-mutation/bundle.js'
import type { KilledBy, Verdict } from './knowledge-mutation/judge.js'
import { readKnown } from './known-mutants.js'
import type { Asked, FigureTable, Outcome, Part } from './part.js'

/** A quick run judges one mutant in so many, beginning with the seed. */
const quickStep = 12
const leastScore = 99

const ruleTests = (): string[] =>
  readdirSync('test/rules', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => `test/rules/${file}`)

const judges: readonly KilledBy[] = ['own test', 'tests of all rules', 'kartlegginger', 'tests of other rules']

async function run({ deep, seed }: Asked): Promise<Outcome> {
  const { judgeAll } = await loadJudge([...ruleTests(), 'test/kartlegginger.test.ts'])
  const { failing, mutants, verdicts } = await judgeAll(deep ? 0 : seed, deep ? 1 : quickStep)
  if (failing.length > 0) return { figures: [], faults: failing.map((test) => `fails without any mutant: ${test}`) }

  const count = (wanted: (verdict: Verdict) => boolean): number => verdicts.filter(wanted).length
  const killed = count(({ fate }) => fate === 'killed')
  const different = count(({ fate }) => fate !== 'equivalent')
  const score = Math.floor((10_000 * killed) / different) / 100
  const known = readKnown('known-mutants.json')
  const listed = new Set(known.flatMap((group) => group.mutants))
  const survivors = verdicts.flatMap(({ fate, mutant }) => (fate === 'survived' ? [mutant] : []))
  const surviving = new Set(survivors)
  const judged = new Set(verdicts.map(({ mutant }) => mutant))
  return {
    figures: [
      { name: 'mutants judged', value: verdicts.length, denominator: mutants },
      { name: 'the same function, so no mistake', value: verdicts.length - different, denominator: verdicts.length },
      { name: 'killed', value: killed, denominator: different },
      { name: 'score', value: score, unit: '%', target: `${leastScore} % or more` },
      ...judges.map((by) => ({
        name: `killed first by: ${by}`,
        value: count((verdict) => verdict.fate === 'killed' && verdict.by === by),
        denominator: killed,
      })),
      {
        name: 'survived, listed with reason',
        value: survivors.filter((id) => listed.has(id)).length,
        denominator: different,
      },
      { name: 'survived, not listed', value: survivors.filter((id) => !listed.has(id)).length, target: 0 },
    ],
    faults: [
      ...(score < leastScore ? [`${score} % of the mutants are killed: ${leastScore} % would be right`] : []),
      ...survivors
        .filter((id) => !listed.has(id))
        .map(
          (id) =>
            `no rule test and no kartlegging notices: ${id}. Add one, or list it in test/verify/known-mutants.json`,
        ),
      ...[...listed]
        .filter((id) => (deep && !judged.has(id)) || (judged.has(id) && !surviving.has(id)))
        .map((id) => `${id}: in test/verify/known-mutants.json, but no longer so`),
    ],
    tables: [byOperator(verdicts), withReasons(known)],
  }
}

function byOperator(verdicts: readonly Verdict[]): FigureTable {
  const operators = [...new Set(verdicts.map(({ operator }) => operator))].sort()
  return {
    title: 'By kind of mistake',
    head: ['mistake', 'mutants', 'killed', 'the same function', 'survived'],
    rows: operators.map((operator) => {
      const own = verdicts.filter((verdict) => verdict.operator === operator)
      const fates = (['killed', 'equivalent', 'survived'] as const).map(
        (fate) => own.filter((verdict) => verdict.fate === fate).length,
      )
      return [operator, own.length, ...fates]
    }),
  }
}

const withReasons = (known: ReturnType<typeof readKnown>): FigureTable => ({
  title: 'Survivors',
  head: ['mutants', 'reason', 'for instance'],
  rows: known.map(({ mutants, reason }) => [mutants.length, reason, `\`${mutants[0]}\``]),
})

export const part: Part = {
  id: 'knowledge-mutation',
  title: 'Knowledge mutation: mistakes planted in the rules are noticed',
  about:
    'Every rule is changed in every small way that a slip could change it: another strength, basis, statement, source, ' +
    'gap, urgency, action or level; a threshold one step up or down; a value more or less; `and` for `or`; a condition ' +
    'dropped or negated; an unanswered question read as no; the rule left out. Each mutant is put into the catalogue ' +
    'that `createForlop` compiles, and the tests in `test/rules` and the kartlegginger in `test/kartlegginger` are run ' +
    'until one fails. Snapshots and generated files are no judges. A mutant whose conditions are the same functions of ' +
    'the facts, which the diagrams decide exactly, is no mistake and is not counted. The quick run judges one mutant in ' +
    `${quickStep}, the deep run all of them.`,
  run,
}
