import type { CellRecord } from '../logic/restrict.js'
import type { Known } from '../logic/truth.js'
import type { Variable } from '../logic/variables.js'
import type { Answers } from './answers.js'
import type { Fact, Facts } from './fact.js'
import { isAbsent, type Answer } from './kartlegging.js'

/** What an answer says: its value, "no" where it is not applicable and the fact has a "no", else nothing. */
export function knownValue(fact: Fact, answer: Answer | undefined): Known {
  if (answer === undefined) return undefined
  if (!isAbsent(answer)) return answer as Known
  if (answer.absent !== 'not-applicable') return undefined
  switch (fact.kind) {
    case 'boolean':
      return false
    case 'one-of':
      return fact.none
    case 'some-of':
      return []
    case 'whole-number':
      return undefined
  }
}

/** Makes the reader that turns answers into a record of cells. */
export function createCellReader(facts: Facts, variables: readonly Variable[]): (answers: Answers) => CellRecord {
  const names = Object.keys(facts)
  const readers = names.map((name) => readerOf(name, facts[name]!, variables))
  return (answers) => {
    const record = new Uint8Array(variables.length)
    for (let index = 0; index < names.length; index++) {
      const answer = answers[names[index]!]
      if (answer !== undefined) {
        const value = knownValue(facts[names[index]!]!, answer)
        if (value !== undefined) readers[index]!(value, record)
      }
    }
    return record
  }
}

function readerOf(
  name: string,
  fact: Fact,
  variables: readonly Variable[],
): (value: Known, record: CellRecord) => void {
  const own = variables.flatMap((variable, index) => (variable.fact === name ? [{ variable, index }] : []))
  const [only] = own
  if (only === undefined) return () => undefined
  const { cells } = only.variable
  switch (fact.kind) {
    case 'boolean':
      return (value, record) => (record[only.index] = value === true ? 2 : 1)
    case 'one-of': {
      const numbers = new Map(cells.map((cell, index) => [cell, index + 1]))
      return (value, record) => (record[only.index] = numbers.get(value as string)!)
    }
    case 'some-of': {
      const indexes = new Map(own.map(({ variable, index }) => [variable.element, index]))
      return (value, record) => {
        for (const { index } of own) record[index] = 1
        for (const element of value as readonly string[]) record[indexes.get(element)!] = 2
      }
    }
    case 'whole-number': {
      const numbers = new Uint8Array(fact.max - fact.min + 1)
      cells.forEach((cell, index) => {
        const { from, to } = cell as { from: number; to: number }
        numbers.fill(index + 1, from - fact.min, to - fact.min + 1)
      })
      return (value, record) => (record[only.index] = numbers[(value as number) - fact.min]!)
    }
  }
}
