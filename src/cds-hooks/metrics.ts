import { actions, rules } from '../../rules/catalogue.js'
import type { Decision } from '../engine/decision.js'
import { reasonCodes } from './cards/override-reasons.js'
import type { Feedback } from './feedback.js'
import type { Card } from './response/card.js'

/** Counters of one service. Nothing of a person is in them: names of rules, actions and codes of ours, and numbers. */
export interface Metrics {
  request(route: string, method: string, status: number): void
  decision(decision: Decision): void
  cards(service: string, cards: readonly Card[]): void
  feedback(feedback: Feedback): void
  /** In the text format of Prometheus. */
  render(): string
}

const families = {
  forlop_requests_total: 'Requests by route, method and status.',
  forlop_decisions_total: 'Decisions by urgency and by the hovedforlop that were possible.',
  forlop_rule_evaluations_total: 'Rules evaluated, by what came of it: applies, does-not-apply, unknown.',
  forlop_cards_total: 'Cards shown, by service and indicator.',
  forlop_feedback_total: 'Feedback on cards, by service and outcome.',
  forlop_overrides_total: 'Departures from actions of the guide, by action and coded reason.',
} as const

type Family = keyof typeof families
type Labels = { readonly [name: string]: string | number }

const methods: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS']

export function createMetrics(): Metrics {
  const counts = new Map<Family, Map<string, number>>()
  const count = (family: Family, labels: Labels, by = 1): void => {
    const key = Object.entries(labels)
      .map(([name, value]) => `${name}="${value}"`)
      .join()
    const series = counts.get(family) ?? new Map<string, number>()
    counts.set(family, series.set(key, (series.get(key) ?? 0) + by))
  }
  // a rule that has never applied is told of too, as long as nothing else has been
  for (const { id } of rules) {
    for (const status of ['applies', 'does-not-apply', 'unknown']) {
      count('forlop_rule_evaluations_total', { rule: id, status }, 0)
    }
  }
  return {
    // what a client makes up itself is not repeated
    request: (route, method, status) =>
      count('forlop_requests_total', { route, method: methods.includes(method) ? method : 'other', status }),
    decision: ({ urgency, hovedforlop, trace }) => {
      count('forlop_decisions_total', { urgency, possible: hovedforlop.possible.join('-') || 'none' })
      for (const { rule, status } of trace) count('forlop_rule_evaluations_total', { rule, status })
    },
    cards: (service, cards) => {
      for (const { indicator } of cards) count('forlop_cards_total', { service, indicator })
    },
    feedback: ({ service, outcome, overrides, reason }) => {
      count('forlop_feedback_total', { service, outcome })
      const code = reasonCodes.has(reason?.code ?? '') ? reason!.code : 'other'
      for (const { action } of overrides) {
        if (Object.hasOwn(actions, action)) count('forlop_overrides_total', { action, reason: code })
      }
    },
    render: () =>
      (Object.keys(families) as Family[])
        .map((family) => {
          const series = [...(counts.get(family) ?? [])].map(([labels, number]) => `${family}{${labels}} ${number}\n`)
          return `# HELP ${family} ${families[family]}\n# TYPE ${family} counter\n${series.join('')}`
        })
        .join(''),
  }
}
