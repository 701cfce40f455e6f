import { readings } from '../../src/engine/content.js'
import type { Asked, Outcome, Part } from './part.js'
import { comparedBeside } from './second-engine/beside.js'

const PARTS = 4

/** One in so many is compared on the missing facts too. */
const missingEvery = (deep: boolean): number => (deep ? 100 : 20)

async function run({ deep, seed }: Asked): Promise<Outcome> {
  // half of the people by each reading, and other people for each, in parts of a size that many cores can share
  const count = (deep ? 1_000_000 : 20_000) / readings.length / PARTS
  const comparisons = readings.flatMap((reading, place) =>
    Array.from({ length: PARTS }, (_, part) => {
      const own = (seed * readings.length + place) * PARTS + part
      return { what: 'people by chance' as const, reading, seed: own, count, missingEvery: missingEvery(deep) }
    }),
  )
  const results = await comparedBeside(comparisons)
  const compared = comparisons.map(({ reading }, index) => ({ reading, ...results[index]! }))
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return {
    figures: [
      {
        name: 'random people of whom the two engines part',
        value: sum(compared.map(({ apart }) => apart)),
        denominator: sum(compared.map((one) => one.compared)),
        target: 0,
      },
      ...readings.map((reading) => {
        const own = compared.filter((one) => one.reading === reading)
        return {
          name: `of them by the ${reading} reading`,
          value: sum(own.map(({ apart }) => apart)),
          denominator: sum(own.map((one) => one.compared)),
          target: 0,
        }
      }),
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
