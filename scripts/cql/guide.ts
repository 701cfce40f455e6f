import { facts, rules } from '../../rules/index.js'
import { cqlParameters, toCql } from '../../src/cql/index.js'
import type { Reading } from '../../src/engine/content.js'
import { createForlop, type Kartlegging } from '../../src/index.js'
import { compare, type Comparison } from './compare.js'
import { people, type Person } from './people.js'

/** Compares one reading of the guide, asked through the public functions, on made-up people. */
export function compareGuide(reading: Reading, count: number, seed: number): Promise<Comparison> {
  const { assess } = createForlop({ reading })
  return compare<Person>(
    {
      text: toCql({ reading })[0]!.text,
      facts,
      rules,
      parameters: (person) => cqlParameters(person as Kartlegging),
      decide: (person) => assess(person as Kartlegging),
    },
    people(facts, count, seed),
  )
}
