import { readings } from '../../src/engine/content.js'
import { departures, saysLess } from '../cql/departures.js'
import { compareGuide } from '../cql/guide.js'
import type { Figure, Outcome, Part } from './part.js'

async function run({ deep, seed }: { readonly deep: boolean; readonly seed: number }): Promise<Outcome> {
  const figures: Figure[] = []
  const faults: string[] = []
  for (const reading of readings) {
    const { people, values, differences } = await compareGuide(reading, deep ? 2000 : 100, seed)
    const unexplained = differences.filter(
      ({ statement, given, expected }) => !saysLess(given, expected) || departures[statement] === undefined,
    )
    const sum = (some: typeof differences): number => some.reduce((total, { times }) => total + times, 0)
    figures.push(
      { name: `${reading}: people`, value: people },
      {
        name: `${reading}: values where the CQL says less, with a known reason`,
        value: sum(differences) - sum(unexplained),
        denominator: values,
      },
      {
        name: `${reading}: values that differ without a reason`,
        value: sum(unexplained),
        denominator: values,
        target: 0,
      },
    )
    for (const { statement, given, expected, times } of unexplained) {
      faults.push(`${reading}: ${times} times ${statement} is ${given}, not ${expected}`)
    }
  }
  return { figures, faults }
}

export const part: Part = {
  id: 'cql',
  title: 'The rules as CQL',
  about: [
    'The exported CQL of each reading, compiled and run by cql-execution on made-up people, against `assess`: scope,',
    'levels, urgency, the mandatory actions, every rule and every action. Where the CQL is known to say less, never',
    'more, the reason stands in `scripts/cql/departures.ts`.',
  ].join('\n'),
  run,
}
