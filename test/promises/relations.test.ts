import { describe, expect, test } from 'vitest'
import { content } from '../../scripts/verify/exact/content.js'
import { exact, exactOf } from '../../scripts/verify/exact/exact.js'
import { brokenAlways } from '../../scripts/verify/relations/exact-always.js'
import { brokenReadings } from '../../scripts/verify/relations/exact-readings.js'
import { brokenSteps } from '../../scripts/verify/relations/exact-steps.js'
import { sampleChanges, sampleSteps } from '../../scripts/verify/relations/sampled.js'
import { findAllStale } from '../../scripts/verify/relations/stale.js'
import { statement } from '../../rules/guideline/register/index.js'
import { all, includes, is, not } from '../../rules/vocabulary.js'
import type { Rule } from '../../src/engine/rule.js'
import { always } from './relations/always.js'
import { changes } from './relations/changes.js'
import { steps } from './relations/steps.js'

/** `npm run verify` asks many more of the random ones; the exact ones leave nothing to ask. */
describe('for every way of answering, unknown included', () => {
  test.each(steps.map((relation) => [relation.says, relation] as const))('%s', (_, relation) => {
    expect(brokenSteps(exact(), 'careful', relation)).toEqual([])
  })

  test.each(always.map((relation) => [relation.says, relation] as const))('%s', (_, relation) => {
    expect(brokenAlways(exact(), relation)).toEqual([])
  })

  test.each(Object.entries(brokenReadings(exact())))('%s', (_, broken) => {
    expect(broken).toEqual([])
  })
})

describe('for random people, through assess', () => {
  test('what one step must keep is kept', () => {
    expect(steps.flatMap((relation) => sampleSteps(relation, 1, 7).broken)).toEqual([])
  })

  test.each(changes.map((relation) => [relation.says, relation] as const))('%s', (_, relation) => {
    const { pairs, broken } = sampleChanges(relation, 12, 11)
    expect(broken).toEqual([])
    expect(pairs).toBeGreaterThan(0)
  })
})

test('relations have names of their own, and enough of them', () => {
  const ids = [...steps, ...always, ...changes].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(25)
})

test('an exception has a reason, a statement, and somebody who still needs it', () => {
  const exceptions = steps.flatMap(({ exceptions = [] }) => exceptions)
  for (const { reason, statements } of exceptions) {
    expect(reason.length).toBeGreaterThan(60)
    expect(statements.length).toBeGreaterThan(0)
    for (const id of statements) expect(statement(id)).toBeDefined()
  }
  expect(findAllStale(steps)).toEqual([])
  const needless = steps.map((relation) => ({
    ...relation,
    exceptions: (relation.exceptions ?? []).map((exception) => ({ ...exception, actions: ['ring-113'] })),
  }))
  expect(findAllStale(needless)).toHaveLength(exceptions.length)
  const unexcepted = steps.map(({ exceptions: _, ...relation }) => relation)
  expect(unexcepted.flatMap((relation) => brokenSteps(exact(), 'careful', relation))).not.toEqual([])
})

/** A rule of the guide, changed or taken away; and a relation that must break. */
const planted: [fault: string, rule: string, change: (rule: Rule) => Rule[], breaks: string][] = [
  [
    'no referral of a suicide risk in hovedforlop 3',
    'risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3',
    () => [],
    'longer-keeps-safety',
  ],
  [
    'skal read as bør in hovedforlop 2',
    'risiko/henvis-spesialist-selvmordsrisiko',
    (rule) => [{ ...rule, strength: 'should' }],
    'severe-suicide-risk-is-referred',
  ],
  [
    'violence without the joint assessment in hovedforlop 1',
    'risiko/voldsrisikoutredning',
    (rule) => [{ ...rule, when: all(rule.when, { level: [2, 3] }) }],
    'assessment-of-violence-in-every-hovedforlop',
  ],
  [
    'a level lowered by a risk',
    'plassering/mild-og-langvarig',
    (rule) => [{ ...rule, when: all(rule.when, is('selvmordsrisiko', 'nei')) }],
    'suicide-risk-places-nobody',
  ],
  [
    'severe self-harm left in hovedforlop 1',
    'plassering/vedvarende-eller-alvorlig-selvskading',
    () => [],
    'lasting-self-harm-is-never-1',
  ],
  [
    'what is severe and short placed too low',
    'plassering/alvorlig-og-kortvarig',
    (rule) => [{ ...rule, then: { place: [1] } }],
    'graver-is-never-lower',
  ],
  [
    'follow-up read the wrong way round',
    'henvisning/alvorlig-uten-oppfolging',
    (rule) => [{ ...rule, unless: not(is('oppfolgingISpesialisthelsetjenesten')) }],
    'no-follow-up',
  ],
  [
    'dependence that clears the placing',
    'plassering/moderat-og-langvarig',
    (rule) => [{ ...rule, when: all(rule.when, not(includes('tilstander', 'avhengighet'))) }],
    'dependence-and-use-are-never-lower',
  ],
  [
    'acute danger only in adults',
    'akutt/ring-113-selvmordsfare',
    (rule) => [{ ...rule, basis: 'derived' }],
    'acute-danger-of-suicide-calls-113',
  ],
  ['needs not mapped', 'henvisning/kartlegg-behov', () => [], 'needs-are-always-mapped'],
]

describe('a fault in the rules breaks a relation', () => {
  test.each(planted)('%s', (_, id, change, breaks) => {
    const rule = content.rules.find((one) => one.id === id)!
    const faulty = exactOf({ ...content, rules: content.rules.flatMap((one) => (one === rule ? change(one) : [one])) })
    const step = steps.find((relation) => relation.id === breaks)
    const broken = step
      ? brokenSteps(faulty, 'careful', step)
      : brokenAlways(
          faulty,
          always.find((relation) => relation.id === breaks)!,
        )
    expect(broken.map(({ relation }) => relation)).toContain(breaks)
  })

  test('the careful reading weaker than the text', () => {
    const rules = content.rules.map((rule): Rule =>
      rule.id === 'plassering/tilstand-utenfor-hovedforlop-1'
        ? { ...rule, when: is('varighet'), then: { place: [1] } }
        : rule,
    )
    expect(Object.values(brokenReadings(exactOf({ ...content, rules }))).flat()).not.toEqual([])
  })
})
