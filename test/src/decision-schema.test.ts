import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decisionSchema } from '../../src/decision-schema.js'
import { readings } from '../../src/engine/content.js'
import { assess, createForlop, type Kartlegging } from '../../src/index.js'

const folder = new URL('../kartlegginger/', import.meta.url)
const golden = readdirSync(folder).filter((name) => name.endsWith('.json'))
const kartleggingOf = (name: string): Kartlegging =>
  (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { kartlegging: Kartlegging }).kartlegging

const forlops = readings.map((reading) => createForlop({ reading }))

type Parts = { [part: string]: unknown }
const asJson = (decision: object): Parts => JSON.parse(JSON.stringify(decision)) as Parts
const decision = asJson(
  assess({ alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' }),
)
const changed = (change: (parts: Parts) => void): unknown => {
  const copy = structuredClone(decision)
  change(copy)
  return copy
}
const firstOf = (parts: Parts, list: string): Parts => (parts[list] as Parts[])[0]!

describe('the schema of a decision', () => {
  test.each(golden)('%s: what is decided fits, as it is and as JSON', (name) => {
    const kartlegging = kartleggingOf(name)
    for (const forlop of forlops) {
      const decided = forlop.assess(kartlegging)
      expect(decisionSchema.safeParse(decided).error).toBeUndefined()
      expect(decisionSchema.parse(asJson(decided))).toEqual(asJson(decided))
    }
  })

  test('the editions and the day of the law fit too', () => {
    const kartlegging: Kartlegging = { alder: 40, alvorlighet: 'mild', varighet: 'kortvarig' }
    for (const options of [{ edition: '2014' }, { asOf: '2026-06-01' }] as const) {
      expect(decisionSchema.safeParse(createForlop(options).assess(kartlegging)).error).toBeUndefined()
    }
  })

  test.each<[string, (parts: Parts) => void]>([
    ['a part is missing', (parts) => delete parts['scope']],
    ['a part is too much', (parts) => (parts['score'] = 3)],
    ['a part of an action is missing', (parts) => delete firstOf(parts, 'actions')['certainty']],
    ['a part of an action is too much', (parts) => (firstOf(parts, 'actions')['priority'] = 1)],
    ['a strength is in another language', (parts) => (firstOf(parts, 'mandatory')['strength'] = 'skal')],
    ['a level is not there', (parts) => ((parts['hovedforlop'] as Parts)['possible'] = [4])],
    ['a level is a text', (parts) => ((parts['hovedforlop'] as Parts)['recommended'] = '2')],
    ['an id is no fingerprint', (parts) => (parts['id'] = 'abc')],
    ['an answer is null', (parts) => (parts['kartlegging'] = { alder: null })],
    ['a reason for no answer is made up', (parts) => (parts['kartlegging'] = { alder: { absent: 'forgotten' } })],
    ['a status of a rule is made up', (parts) => (firstOf(parts, 'trace')['status'] = 'maybe')],
    ['an optional part is there without a value', (parts) => (firstOf(parts, 'actions')['couldBecome'] = undefined)],
  ])('does not fit what is no decision: %s', (_, change) => {
    expect(decisionSchema.safeParse(decision).success).toBe(true)
    expect(decisionSchema.safeParse(changed(change)).success).toBe(false)
  })
})
