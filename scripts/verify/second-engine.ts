import { readings } from '../../src/engine/content.js'
import type { Outcome, Part } from './part.js'
import { compareAll, sample } from './second-engine/compare.js'

/** One in so many is compared on the missing facts too. */
const missingEvery = (deep: boolean): number => (deep ? 100 : 20)

function run({ deep, seed }: { readonly deep: boolean; readonly seed: number }): Outcome {
  // half of the people by each reading
  const count = (deep ? 1_000_000 : 20_000) / readings.length
  const compared = readings.map((reading) => ({
    reading,
    // other people for each reading
    ...compareAll(reading, sample(seed * readings.length + readings.indexOf(reading), count), missingEvery(deep)),
  }))
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return {
    figures: [
      {
        name: 'random people of whom the two engines part',
        value: sum(compared.map(({ apart }) => apart)),
        denominator: sum(compared.map((one) => one.compared)),
        target: 0,
      },
      ...compared.map(({ reading, apart, compared }) => ({
        name: `of them by the ${reading} reading`,
        value: apart,
        denominator: compared,
        target: 0,
      })),
    ],
    faults: compared.flatMap(({ reading, faults }) => faults.map((fault) => `${reading}: ${fault}`)),
  }
}

export const part: Part = {
  id: 'second-engine',
  title: 'The second engine, on random people',
  about: [
    'A plain interpreter of the decision table in `test/second-engine`, written from the prose without sight of the',
    'rules. It fills in what is unknown in every way instead of using diagrams. Scope, possible and recommended levels,',
    'and the strength, certainty and basis of the actions it knows are compared with those of `assess`; on some of the',
    'people the missing facts too. Where `assess` is known to read the sources otherwise, the interpreter follows it, and',
    '`test/second-engine/departures.ts` says so.',
  ].join('\n'),
  run,
}
