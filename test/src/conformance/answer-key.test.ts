import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../../rules/catalogue.js'
import { goldenCases } from '../../../scripts/answer-key/of-golden.js'
import { casesOf } from '../../../scripts/answer-key/of-rule.js'
import { lineOf } from '../../../scripts/answer-key/write.js'
import { conformanceCases } from '../../../src/conformance/index.js'

const file = new URL('../../../src/conformance/answer-key.json', import.meta.url)
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.replace(/,$/, ''))
  .filter((line) => line.startsWith('{'))

const ruleOf = (id: string): string => id.replace(/\/\d+$/, '')
const fresh = 'make it anew with `npm run answer-key`'

// the questions of a rule are searched for: all of them are made anew by `npm run verify -- --only conformance`
test(`the answer key has the questions of every sixth rule: ${fresh}`, { timeout: 60_000 }, () => {
  const some = rules.filter((_, index) => index % 6 === 2)
  const ids = new Set(some.map(({ id }) => id))
  const kept = conformanceCases.flatMap(({ id }, index) => (ids.has(ruleOf(id)) ? [lines[index]] : []))
  expect(kept).toEqual(some.flatMap(casesOf).map(lineOf))
})

test(`the answer key has the questions of the golden cases: ${fresh}`, () => {
  expect(lines.filter((line) => line.startsWith('{"id":"kartlegginger/'))).toEqual(goldenCases().map(lineOf))
})

test(`every question is of a rule or a golden case that there is: ${fresh}`, () => {
  const ids = new Set(rules.map(({ id }) => id))
  const others = conformanceCases.filter(({ id }) => !ids.has(ruleOf(id)) && !id.startsWith('kartlegginger/'))
  expect(others.map(({ id }) => id)).toEqual([])
})

test('every rule but one is shown to hold', () => {
  const shown = new Set(conformanceCases.filter(({ shows }) => shows === 'holds').map(({ id }) => ruleOf(id)))
  // another rule holds at least as high a level wherever this one would
  expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([
    'plassering/gjentatt-eller-alvorlig-rusutlost-psykose',
  ])
})
