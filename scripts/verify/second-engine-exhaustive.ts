import { readings } from '../../src/engine/content.js'
import type { Asked, Outcome, Part } from './part.js'
import { comparedBeside } from './second-engine/beside.js'
import type { Comparison } from './second-engine/comparison.js'

const sayOf = (comparison: Comparison): string => {
  switch (comparison.what) {
    case 'the level alone':
      return `level alone, every complete answer to the placing facts, lists of at most ${comparison.conditions} conditions`
    case 'what places most people':
      return 'every answer to the facts that place most people, the others answered or open'
    case 'all that places people':
      return 'every answer to all placing facts, the unknown list and lists of at most one condition'
    case 'people by chance':
      return `${comparison.count} people by chance`
  }
}

async function run({ deep }: Asked): Promise<Outcome> {
  const comparisons: readonly Comparison[] = [
    ...readings.map((reading) => ({ what: 'the level alone' as const, reading, conditions: deep ? 3 : 2 })),
    ...(deep ? readings : (['careful'] as const)).map((reading) => ({
      what: 'what places most people' as const,
      reading,
    })),
    ...(deep ? [{ what: 'all that places people' as const, reading: 'careful' as const }] : []),
  ]
  const results = await comparedBeside(comparisons)
  const compared = comparisons.map((comparison, index) => ({
    name: `${comparison.reading}: ${sayOf(comparison)}`,
    ...results[index]!,
  }))
  return {
    figures: compared.map(({ name, apart, compared }) => ({ name, value: apart, denominator: compared, target: 0 })),
    faults: compared.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  }
}

export const part: Part = {
  id: 'second-engine-exhaustive',
  title: 'The second engine, on every answer to the placing facts',
  about: [
    'The figures are people of whom the two engines part. The level alone is compared between the interpreter and the',
    'compiled rules, for complete answers: that unknown answers are the union of the known ones is shown by `exhaustive`.',
    'The other rows compare all that the interpreter knows with `assess`, unknown answers included. No sentence that it',
    'implements looks at more than two conditions at once.',
  ].join('\n'),
  run,
}
