import { readings } from '../../src/engine/content.js'
import type { Outcome, Part } from './part.js'
import { compareAll, exhaustiveCore, exhaustivePlacing, type Compared } from './second-engine/compare.js'
import { compareLevels } from './second-engine/levels.js'

function run({ deep }: { readonly deep: boolean }): Outcome {
  const conditions = deep ? 4 : 2
  const compared: (Compared & { readonly name: string })[] = []
  for (const reading of readings) {
    compared.push({
      name: `${reading}: level alone, every complete answer to the placing facts, lists of at most ${conditions} conditions`,
      ...compareLevels(reading, conditions),
    })
  }
  for (const reading of deep ? readings : (['careful'] as const)) {
    compared.push({
      name: `${reading}: every answer to the facts that place most people, the others answered or open`,
      ...compareAll(reading, exhaustiveCore(), 100),
    })
  }
  if (deep) {
    compared.push({
      name: 'careful: every answer to all placing facts, the unknown list and lists of at most one condition',
      ...compareAll('careful', exhaustivePlacing(), 1000),
    })
  }
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
  run: ({ deep }) => run({ deep }),
}
