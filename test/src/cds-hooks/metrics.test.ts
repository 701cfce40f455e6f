import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/catalogue.js'
import { createMetrics } from '../../../src/cds-hooks/metrics.js'
import { assess, override } from '../../../src/index.js'
import { goldenNamed } from './calls.js'

const line = /^(# (HELP|TYPE) forlop_\w+ .+|forlop_\w+\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\} \d+)$/

describe('the metrics', () => {
  test('are text that Prometheus reads, with every rule in it from the start', () => {
    const text = createMetrics().render()
    expect(text.endsWith('\n')).toBe(true)
    expect(
      text
        .trimEnd()
        .split('\n')
        .filter((one) => !line.test(one)),
    ).toEqual([])
    for (const { id } of rules) expect(text).toContain(`forlop_rule_evaluations_total{rule="${id}",status="applies"} 0`)
  })

  test('count what became of each rule', () => {
    const metrics = createMetrics()
    const decisions = [assess(goldenNamed('28')), assess(goldenNamed('97'))]
    decisions.forEach((decision) => {
      metrics.decision(decision)
    })
    const text = metrics.render()
    for (const { id } of rules) {
      for (const status of ['applies', 'does-not-apply', 'unknown']) {
        const count = decisions.filter(({ trace }) =>
          trace.some((entry) => entry.rule === id && entry.status === status),
        ).length
        expect(text).toContain(`{rule="${id}",status="${status}"} ${count}\n`)
      }
    }
    expect(text).toContain('forlop_decisions_total{urgency="same-day",possible="2"} 1')
  })

  test('name no action and no method that is not ours', () => {
    const metrics = createMetrics()
    const decision = assess(goldenNamed('28'))
    const made = override(decision, { action: 'kontakt-legevakt', reason: 'x', by: 'y', at: '2026-11-22' })
    metrics.feedback({
      service: 'forlop-patient-view',
      card: 'x',
      outcome: 'overridden',
      at: '2026-11-22T12:00:00Z',
      client: null,
      decision: decision.id,
      accepted: [],
      reason: null,
      comment: null,
      overrides: [made, { ...made, action: 'KANARIFUGL' }],
    })
    metrics.request('/assess', 'KANARIFUGL', 405)
    const text = metrics.render()
    expect(text).toContain('forlop_overrides_total{action="kontakt-legevakt",reason="other"} 1')
    expect(text).toContain('forlop_requests_total{route="/assess",method="other",status="405"} 1')
    expect(text).not.toContain('KANARIFUGL')
  })
})
