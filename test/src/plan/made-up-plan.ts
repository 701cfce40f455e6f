import type { Text } from '../../../src/guideline/text.js'
import { atLeast, includes, is, oddFacts } from './made-up-facts.js'
import { all } from '../../../src/logic/condition.js'
import { plan, type FilledPlan, type PlanAsk } from '../../../src/plan/plan.js'

const text = (word: string): Text => ({ nb: `${word} nb`, nn: `${word} nn`, en: `${word} en` })

const ask = (word: string, more: Partial<PlanAsk> = {}): PlanAsk => ({
  title: text(word),
  help: text(`what to write about ${word}`),
  statements: [`S.${word}`],
  basis: 'guideline',
  required: 'always',
  ...more,
})

/** One part of every kind, and one of every way of being required. */
export const garden = plan({
  id: 'garden',
  version: '1',
  title: text('Garden'),
  purpose: text('The garden is yours.'),
  statements: [],
  sources: [],
  madeWith: ask('makers'),
  dates: ask('visits', { required: is('greenhouse') }),
  parts: [
    { ...ask('soil'), id: 'soil', kind: 'text' },
    { ...ask('tools', { sources: ['shed'] }), id: 'tools', kind: 'list' },
    { ...ask('helpers'), id: 'helpers', kind: 'people', note: text('Call the fire brigade if it burns.') },
    { ...ask('harvest', { required: 'optional' }), id: 'harvest', kind: 'dates' },
    { ...ask('chores', { required: 'optional', basis: 'derived' }), id: 'chores', kind: 'tasks' },
    { ...ask('heating', { required: all(is('greenhouse'), atLeast('beds', 2)) }), id: 'heating', kind: 'text' },
    { ...ask('bees', { required: includes('visitors', 'bees') }), id: 'bees', kind: 'text' },
  ],
})

export { oddFacts }

export const empty: FilledPlan = { plan: 'garden', version: '1', parts: {} }

export const full: FilledPlan = {
  plan: 'garden',
  version: '1',
  parts: {
    soil: 'Clay.\nWet in spring.',
    tools: ['spade', 'rake'],
    helpers: [{ name: 'Ola Dunk', relation: 'neighbour', phone: '900 00 000' }, { name: 'Kari Dunk' }],
    harvest: ['2026-09-01', '2026-08-01'],
    chores: [
      { who: 'Ola', what: 'weeding', by: '2026-06-30' },
      { who: 'Kari', what: 'watering' },
    ],
    heating: 'Electric.',
    bees: { absent: 'asked-declined' },
  },
  madeWith: { person: true, others: [{ name: 'Ola Dunk' }] },
  agreed: '2026-03-05',
  evaluate: ['2026-12-24', '2026-06-05'],
}
