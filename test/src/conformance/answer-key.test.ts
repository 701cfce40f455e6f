import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../../rules/catalogue.js'
import { answerKey } from '../../../scripts/answer-key/write.js'
import { conformanceCases } from '../../../src/conformance/index.js'

const file = new URL('../../../src/conformance/answer-key.json', import.meta.url)

test('the answer key is that of the rules and the golden cases: make it anew with `npm run answer-key`', () => {
  const { text, without } = answerKey()
  expect(readFileSync(file, 'utf8')).toBe(text)
  // another rule holds at least as high a level wherever this one would
  expect(without).toEqual(['plassering/gjentatt-eller-alvorlig-rusutlost-psykose'])
}, 300_000)

test('every rule but those is shown to hold, and not to be read as no when a fact is unknown', () => {
  const shown = (kind: string): Set<string> =>
    new Set(conformanceCases.filter(({ shows }) => shows === kind).map(({ id }) => id.replace(/\/\d+$/, '')))
  expect(rules.map(({ id }) => id).filter((id) => !shown('holds').has(id))).toEqual([
    'plassering/gjentatt-eller-alvorlig-rusutlost-psykose',
  ])
})
