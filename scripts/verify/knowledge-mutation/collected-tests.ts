import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import { format } from 'node:util'

/** A test as its file wrote it, ready to be run once for every mutant. */
export interface CollectedTest {
  readonly file: string
  /** The names of the groups it stands in, and its own. */
  readonly name: readonly string[]
  readonly run: () => unknown
}

/**
 * Takes the place of `vitest` in the tests that judge the mutants: starting a test runner a thousand times would take a
 * day. It collects the tests instead of running them; the matchers are vitest's own.
 */
export const collected: CollectedTest[] = []

let current = ''
const groups: string[] = []

/** What is collected from here on belongs to this file. */
export const inFile = (file: string): void => void (current = file)

type Row = readonly unknown[]
const spread = (row: unknown): Row => (Array.isArray(row) ? (row as Row) : [row])
const called = (name: string, row: Row): string => format(name, ...row.slice(0, name.split('%s').length - 1))

const collect = (name: string, run: () => unknown): void =>
  void collected.push({ file: current, name: [...groups, name], run })

export const test = Object.assign(collect, {
  each:
    (rows: readonly unknown[]) =>
    (name: string, run: (...row: Row) => unknown): void => {
      for (const row of rows.map(spread)) collect(called(name, row), () => run(...row))
    },
})

const group = (name: string, body: () => void): void => {
  groups.push(name)
  body()
  groups.pop()
}

export const describe = Object.assign(group, {
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: (...row: Row) => void): void => {
      for (const row of rows.map(spread)) group(called(name, row), () => body(...row))
    },
})

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** The first failure settles it, so a soft one is as good as a hard one. */
export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, {
  soft: (value: unknown, message?: string) => chai.expect(value, message),
})
