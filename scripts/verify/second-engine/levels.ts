import type { Reading } from '../../../src/engine/content.js'
import { levels } from '../../../src/engine/placing.js'
import { createCellReader } from '../../../src/kartlegging/cells.js'
import { departureIds } from '../../../test/second-engine/departures.js'
import { fillIns, type Answers } from '../../../test/second-engine/facts.js'
import { carefulLevels, placingFacts } from '../../../test/second-engine/placing.js'
import { literalLevels } from '../../../test/second-engine/placing-literal.js'
import { content } from '../exact/content.js'
import { exact } from '../exact/exact.js'
import type { Compared } from './compare.js'

/** The level alone, of every complete answer to the placing facts with so many conditions at most. */
export function compareLevels(reading: Reading, most: number): Compared {
  const follow = new Set(departureIds)
  const { diagram, variables } = exact().functions
  const roots = exact().rules[reading].placing.open
  const readCells = createCellReader(content.facts, variables)
  const opens = (record: Uint8Array): string =>
    levels
      .filter((level) => {
        let node = roots[level]
        while (node > 1) node = diagram.children[node]![record[diagram.variable[node]!]! - 1]!
        return node === 1
      })
      .join()
  const rest = placingFacts.filter((name) => name !== 'tilstander')
  const combinations = fillIns({}, rest).map((answers) => {
    // the second engine names the areas one by one; every other fact is what it is
    const record = readCells({ ...answers, alder: 40, tilstander: [] } as never)
    return { answers: answers as Answers, record }
  })
  const empty = readCells({ tilstander: [] })
  const faults: string[] = []
  let [compared, apart] = [0, 0]
  for (const tilstander of lists(most)) {
    const own = readCells({ tilstander } as never)
    for (const { answers, record } of combinations) {
      const merged = record.map((cell, place) => (empty[place] === 0 ? cell : own[place]!))
      const first = opens(merged)
      const person = { ...answers, tilstander }
      const other = (reading === 'careful' ? carefulLevels(person, follow) : literalLevels(person, follow)).join()
      compared++
      if (first === other) continue
      apart++
      if (faults.length < 3) faults.push(`${first || 'none'} against ${other || 'none'}: ${JSON.stringify(person)}`)
    }
  }
  return { compared, apart, faults }
}

function* lists(most: number, from = 0, before: readonly string[] = []): Generator<readonly string[]> {
  yield before
  if (before.length === most) return
  const conditions = Object.keys((content.facts['tilstander'] as { readonly values: object }).values)
  for (let index = from; index < conditions.length; index++) {
    yield* lists(most, index + 1, [...before, conditions[index]!])
  }
}
