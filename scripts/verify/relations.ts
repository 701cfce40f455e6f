import { statement } from '../../rules/guideline/register/index.js'
import { always } from '../../test/promises/relations/always.js'
import { changes } from '../../test/promises/relations/changes.js'
import { steps } from '../../test/promises/relations/steps.js'
import { waysToAnswer } from './exact/count.js'
import { exact } from './exact/exact.js'
import type { Outcome, Part } from './part.js'
import { brokenAlways } from './relations/exact-always.js'
import { brokenReadings } from './relations/exact-readings.js'
import { brokenSteps, stepsOf, type Broken } from './relations/exact-steps.js'
import { findAllStale } from './relations/stale.js'
import { sampleChanges, sampleSteps } from './relations/sampled.js'

/** So long a number is read by its length. */
const written = (count: bigint): string => {
  const digits = String(count)
  return digits.length < 16 ? digits : `${digits[0]}.${digits.slice(1, 3)} × 10^${digits.length - 1}`
}

const told = ({ relation, step, what, witness }: Broken): string =>
  `${relation}, ${step}: ${what}: ${JSON.stringify(witness)}`

function run({ deep, seed }: { readonly deep: boolean; readonly seed: number }): Outcome {
  const { variables } = exact().functions
  const everybody = variables.map((_, place) => place)
  const readings = brokenReadings(exact())
  let neighbours = 0n
  const proven = [
    ...steps.map((relation) => {
      const own = stepsOf(variables, relation)
      const pairs = own.reduce((sum, { variable }) => {
        // the values of a list are known together: each pair differs in one of them
        const others = everybody.filter((place) => place !== variable)
        return sum + waysToAnswer(variables, others)
      }, 0n)
      neighbours += pairs
      return { ...relation, kind: 'step', pairs: written(pairs), broken: brokenSteps(exact(), 'careful', relation) }
    }),
    ...always.map((relation) => ({ ...relation, kind: 'always', pairs: '', broken: brokenAlways(exact(), relation) })),
    ...Object.entries(readings).map(([id, broken]) => ({
      id,
      says: readingSays[id]!,
      from: 'promise 3; invariant 17',
      kind: 'readings',
      pairs: '',
      broken,
    })),
  ]
  const sampledSteps = steps.map((relation) => sampleSteps(relation, deep ? 200 : 10, seed))
  const sampledChanges = changes.map((relation) => sampleChanges(relation, deep ? 2000 : 150, seed))
  const sampledPairs = [...sampledSteps, ...sampledChanges].reduce((sum, { pairs }) => sum + pairs, 0)
  const exceptions = steps.flatMap(({ exceptions = [] }) => exceptions)
  const faults = [
    ...proven.flatMap(({ broken }) => broken.map(told)),
    ...[...sampledSteps, ...sampledChanges].flatMap(({ broken }) => broken),
    ...findAllStale(steps),
    ...exceptions.flatMap(({ statements }) =>
      statements.filter((id) => statement(id) === undefined).map((id) => `${id} is no statement of the register`),
    ),
  ]
  return {
    figures: [
      { name: 'relations', value: proven.length + changes.length, target: 25 },
      {
        name: 'of them shown for all answers, unknown included',
        value: proven.length,
        denominator: proven.length + changes.length,
      },
      { name: 'pairs of neighbours that those of one step cover', value: written(neighbours) },
      {
        name: 'ways of answering every question that a rule asks, unknown included',
        value: written(waysToAnswer(variables, everybody)),
      },
      { name: 'pairs asked through assess', value: sampledPairs },
      { name: 'exceptions', value: exceptions.length },
      {
        name: 'relations that are broken',
        value: new Set(faults.map((fault) => fault.split(/[,:]/)[0])).size,
        target: 0,
      },
    ],
    faults,
    tables: [
      {
        title: 'The relations',
        head: ['relation', 'asked for by', 'how', 'pairs'],
        rows: [
          ...proven.map(({ says, from, kind, pairs }) => [says, from, `exact, ${kind}`, pairs]),
          ...changes.map(({ says, from }, index) => [says, from, 'random', String(sampledChanges[index]!.pairs)]),
        ],
      },
      {
        title: 'The exceptions',
        head: ['relation', 'step', 'actions', 'clinical reason', 'statements'],
        rows: steps.flatMap(({ id, exceptions = [] }) =>
          exceptions.map(({ to, actions, reason, statements }) => [
            id,
            `to ${to}`,
            actions.join(', '),
            reason,
            statements.join(', '),
          ]),
        ),
      },
    ],
  }
}

const readingSays: { readonly [id: string]: string } = {
  'careful-keeps-safety': 'Carefully no safety action is gone, weaker, or only possible that literally is to be done.',
  'careful-keeps-safety-certain':
    'Carefully no safety action is less certain either, but where grief or harmful use that is moderate and short-lived opens hovedforløp 1 too.',
  'careful-places-who-is-placed': 'Carefully everybody is placed who literally is, and the highest level is not lower.',
  'careful-lowers-no-level':
    'Carefully nobody has a lower level whom the text places however the rest is answered, but where grief or harmful use that is moderate and short-lived opens hovedforløp 1 too.',
}

export const part: Part = {
  id: 'relations',
  title: 'What the decisions of two neighbours owe each other',
  about: [
    'Metamorphic relations: the promises of the library and the invariants of the decision logic. A relation of one step',
    'says what may not be lost when one answer changes and everything else stays; one that always holds says what',
    'follows from a few answers whatever the rest is; a relation between the readings compares the two for the same',
    'person. All three are shown in decision diagrams for every way of answering every question that a rule asks,',
    'unknown included: not a sample. The same steps, and the relations that change how a person is told, are asked of',
    'random people through `assess`. What must not be required (invariants 18 to 25) is in',
    '`test/promises/not-promised.test.ts`.',
  ].join('\n'),
  run,
}
