import type { Reading } from '../../../src/engine/content.js'
import { compareAll, exhaustiveCore, exhaustivePlacing, sample, type Compared } from './compare.js'
import { compareLevels } from './levels.js'

/** What is compared: plain data, so that a process of its own can be asked for it. */
export type Comparison =
  | {
      readonly what: 'people by chance'
      readonly reading: Reading
      readonly seed: number
      readonly count: number
      readonly missingEvery: number
    }
  | { readonly what: 'the level alone'; readonly reading: Reading; readonly conditions: number }
  | { readonly what: 'what places most people'; readonly reading: Reading }
  | { readonly what: 'all that places people'; readonly reading: Reading }

export function compared(comparison: Comparison): Compared {
  const { reading } = comparison
  switch (comparison.what) {
    case 'people by chance':
      return compareAll(reading, sample(comparison.seed, comparison.count), comparison.missingEvery)
    case 'the level alone':
      return compareLevels(reading, comparison.conditions)
    case 'what places most people':
      return compareAll(reading, exhaustiveCore(), 100)
    case 'all that places people':
      return compareAll(reading, exhaustivePlacing(), 1000)
  }
}
