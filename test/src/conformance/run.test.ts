import { describe, expect, test } from 'vitest'
import { conformanceCases, reportText, runConformance } from '../../../src/conformance/index.js'
import { createForlop } from '../../../src/index.js'
import { assessOnce as assess } from './assess-once.js'
import { faulty } from './faulty.js'

const failedOf = (report: Awaited<ReturnType<typeof runConformance>>): string[] =>
  report.results.filter(({ outcome }) => outcome === 'failed').map(({ statement }) => statement)

describe('this library', () => {
  test('conforms at the careful level, with nothing left out', async () => {
    const report = await runConformance(assess)
    expect(failedOf(report)).toEqual([])
    expect(report).toMatchObject({ conforms: true, cases: { failed: 0, notTested: 0 } })
    expect(report.statements.passed).toBeGreaterThan(450)
  })

  test('conforms at the literal level in its literal reading', async () => {
    const report = await runConformance(createForlop({ reading: 'literal' }).assess, { level: 'literal' })
    expect(failedOf(report)).toEqual([])
  })

  test('the literal reading is not careful, and the kit says where', async () => {
    const report = await runConformance(createForlop({ reading: 'literal' }).assess)
    expect(report.conforms).toBe(false)
    expect(failedOf(report)).toContain('R6.32')
  })
})

describe('engines with one classic mistake', () => {
  test.each(Object.entries(faulty))('%s', async (_mistake, { engine, names }) => {
    const report = await runConformance(engine)
    expect(report.conforms).toBe(false)
    expect(failedOf(report)).toContain(names)
  })
})

describe('an implementation that has less', () => {
  test('is not tested on facts it has declared that it lacks', async () => {
    const facts = ['alder', 'alvorlighet', 'varighet']
    const report = await runConformance(assess, { facts })
    expect(report.conforms).toBe(true)
    expect(report.cases.notTested).toBeGreaterThan(1000)
    const tested = report.results.flatMap(({ cases }) => cases).filter(({ outcome }) => outcome === 'passed')
    expect(
      tested.flatMap((result) => Object.keys(result.case.kartlegging)).filter((fact) => !facts.includes(fact)),
    ).toEqual([])
  })

  test('need not ask for facts it has declared that it lacks, and must ask for the others', async () => {
    const facts = ['alder', 'alvorlighet', 'varighet']
    const asking = (known: readonly string[]) =>
      runConformance(
        (kartlegging) => {
          const { missing, ...decision } = assess(kartlegging)
          return { ...decision, missing: missing.filter(({ fact }) => known.includes(fact)) }
        },
        { facts },
      )
    expect((await asking(facts)).conforms).toBe(true)
    const forgetful = await asking(['alder', 'alvorlighet'])
    expect(forgetful.results.flatMap(({ cases }) => cases).map(({ differences }) => differences[0]?.found)).toContain(
      'does not ask for varighet',
    )
  })

  test('that names no strengths has not passed where a strength is demanded', async () => {
    const report = await runConformance((kartlegging) => ({
      actions: assess(kartlegging).actions.map(({ id, certainty }) => ({ id, certainty })),
    }))
    const { cases } = report.results.find(({ statement }) => statement === 'R6.32')!
    const referral = cases.find((result) => result.case.expect.action?.id === 'henvis-spesialist-selvmordsrisiko')!
    expect(referral).toMatchObject({ outcome: 'not-tested', why: expect.stringContaining('strength') })
    expect(report.notSaid.strength).toBeGreaterThan(500)
  })

  test('that says nothing at all does not conform: nothing could be tested', async () => {
    const report = await runConformance(() => ({}))
    expect(report).toMatchObject({ conforms: false, cases: { passed: 0, failed: 0 } })
    expect(reportText(report)).toContain('nothing could be tested')
  })

  test('is not tested on actions it has declared that it lacks', async () => {
    const report = await runConformance(assess, { actions: ['samarbeid-politi'] })
    const { cases } = report.results.find(({ statement }) => statement === 'R6.32')!
    const about = cases.filter((result) => result.case.expect.action?.id === 'henvis-spesialist-selvmordsrisiko')
    expect(about.map(({ outcome }) => outcome)).toContain('not-tested')
    expect(about.map(({ outcome }) => outcome)).not.toContain('passed')
    expect(report.results.find(({ statement }) => statement === 'R7.41')!.outcome).toBe('passed')
  })

  test('that only places is tested on placing, and the rest is told as not tested', async () => {
    const report = await runConformance((kartlegging) => {
      const { scope, hovedforlop } = assess(kartlegging)
      return { scope, hovedforlop }
    })
    expect(report.conforms).toBe(true)
    expect(report.results.find(({ statement }) => statement === 'R3.04')!.outcome).toBe('passed')
    const { cases } = report.results.find(({ statement }) => statement === 'R6.32')!
    expect(cases.find(({ outcome }) => outcome === 'not-tested')!.why).toBe('the implementation does not say action')
  })

  test('that names no strengths is tested on the actions', async () => {
    const report = await runConformance((kartlegging) => ({
      actions: assess(kartlegging).actions.map(({ id }) => ({ id })),
      missing: assess(kartlegging).missing,
    }))
    expect(report.conforms).toBe(true)
  })

  test('that hides what is possible and asks for nothing fails', async () => {
    const report = await runConformance((kartlegging) => ({
      actions: assess(kartlegging).actions.filter(({ certainty }) => certainty !== 'possible'),
    }))
    expect(report.conforms).toBe(false)
  })
})

describe('an implementation that breaks', () => {
  test('has failed where it throws, with its message', async () => {
    const report = await runConformance(() => {
      throw new Error('out of order')
    })
    expect(report.statements.passed).toBe(0)
    expect(report.results[0]!.cases[0]!.differences).toEqual([
      { part: 'answer', expected: 'an answer', found: 'an error: out of order' },
    ])
  })

  test('has failed where something else than an error is thrown', async () => {
    const report = await runConformance(() => Promise.reject('nothing' as unknown as Error))
    expect(report.results[0]!.cases[0]!.differences[0]!.found).toBe('an error: not an Error')
  })

  test('has failed where it answers with something else, and is told where', async () => {
    const report = await runConformance(() => ({ hovedforlop: { possible: [4] } }))
    expect(report.results[0]!.cases[0]!.differences[0]!.found).toContain('hovedforlop.possible.0')
    const none = await runConformance(() => null)
    expect(none.results[0]!.cases[0]!.differences[0]!.found).toContain('answer')
  })
})

test('every id of a case is its own', () => {
  expect(new Set(conformanceCases.map(({ id }) => id)).size).toBe(conformanceCases.length)
})
