import { describe, expect, test } from 'vitest'
import { facts } from '../../rules/index.js'
import { compared } from '../../scripts/cql/compare.js'
import { compileCql } from '../../scripts/cql/compile.js'
import { people } from '../../scripts/cql/people.js'
import { createReferenceRunner } from '../../scripts/cql/run-reference.js'
import { createRunner } from '../../scripts/cql/run.js'
import { cqlParameters, toCql } from '../../src/cql/index.js'
import type { Kartlegging } from '../../src/index.js'

/** It takes a second or two for each. */
const PEOPLE = 2

describe.each(toCql())('$name in the reference engine of the Clinical Quality Framework', (library) => {
  test('says of everybody what it says in cql-execution', { timeout: 240_000 }, async () => {
    const run = createRunner(compileCql(library.text).elm, (statement) => compared.test(statement))
    const statements = Object.keys(await run(cqlParameters({})))
    expect(statements.length).toBeGreaterThan(900)
    const runThere = createReferenceRunner(library, statements)
    for (const person of people(facts, PEOPLE, 25)) {
      const parameters = cqlParameters(person as Kartlegging)
      expect(runThere(parameters)).toEqual(await run(parameters))
    }
  })
})
