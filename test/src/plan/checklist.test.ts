import { describe, expect, test } from 'vitest'
import { readChecklist, type ChecklistItem } from '../../../src/plan/checklist.js'
import type { Answers } from '../../../src/kartlegging/answers.js'
import { is, oddFacts } from './made-up-facts.js'

const text = { nb: 'nb', nn: 'nn', en: 'en' }
const item = (from: readonly string[], more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: 'item',
  title: text,
  help: text,
  statements: [],
  sources: [],
  basis: 'guideline',
  required: 'always',
  from,
  ...more,
})

const read = (one: ChecklistItem, answers: Answers) =>
  readChecklist({ id: 'list', title: text, items: [one] }, oddFacts, answers, 'en')[0]!

describe('an item of a checklist', () => {
  test('says what is known, and what is not as not mapped', () => {
    expect(read(item(['greenhouse', 'beds']), { beds: 3 })).toMatchObject({
      text: 'Is there a greenhouse: not mapped\nBeds: 3',
      facts: ['beds'],
      unknown: ['greenhouse'],
      missing: false,
    })
  })

  test('is missing when nothing of it is known', () => {
    expect(read(item(['greenhouse']), {})).toMatchObject({ text: 'Is there a greenhouse: not mapped', missing: true })
    expect(read(item(['greenhouse']), { greenhouse: { absent: 'asked-unknown' } }).missing).toBe(true)
  })

  test('is not missing when the person declined', () => {
    expect(read(item(['greenhouse']), { greenhouse: { absent: 'asked-declined' } })).toMatchObject({
      text: 'Is there a greenhouse: declined to answer',
      facts: ['greenhouse'],
      missing: false,
    })
  })

  test('is missing while a safety-critical fact of it is unknown, whatever else is known', () => {
    expect(read(item(['beds', 'fire']), { beds: 3 })).toMatchObject({ unknown: ['fire'], missing: true })
    expect(read(item(['beds', 'fire']), { beds: 3, fire: 'no' }).missing).toBe(false)
  })

  test('has nothing to say without facts', () => {
    expect(read(item([]), { beds: 3 })).toMatchObject({ text: null, facts: [], missing: true })
  })

  test('is missing until it is written, when the facts are not enough', () => {
    expect(read(item(['beds'], { written: true }), { beds: 3 }).missing).toBe(true)
  })

  test('that is optional is never missing, and says only what is known or critical', () => {
    const optional = item(['greenhouse', 'beds', 'fire'], { required: 'optional' })
    expect(read(optional, { beds: 3 })).toMatchObject({ text: 'Beds: 3\nDanger of fire: not mapped', missing: false })
    expect(read(item(['beds'], { required: 'optional' }), {})).toMatchObject({ text: null, missing: false })
  })

  test('that depends on an unknown fact is listed with that fact', () => {
    const conditional = item(['beds'], { required: is('greenhouse') })
    expect(read(conditional, {})).toMatchObject({ needed: 'unknown', dependsOn: ['greenhouse'], missing: true })
    expect(read(conditional, { greenhouse: false })).toMatchObject({ needed: 'no', dependsOn: [], missing: false })
    expect(read(conditional, { greenhouse: true })).toMatchObject({ needed: 'yes', missing: true })
  })
})
