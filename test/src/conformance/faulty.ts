import { actions, facts, omfang, rules, sources } from '../../../rules/catalogue.js'
import { guide } from '../../../rules/guideline/guide.js'
import { createEngine } from '../../../src/engine/engine.js'
import type { Content } from '../../../src/engine/content.js'
import type { Rule } from '../../../src/engine/rule.js'
import type { Decision, Kartlegging } from '../../../src/index.js'
import { assessOnce as assess } from './assess-once.js'
import { all, any, atLeast, atMost, hovedforlop, is } from '../../../rules/vocabulary.js'
import type { Implementation } from '../../../src/conformance/index.js'

const content: Content = { guide, facts, actions, rules, sources, scope: omfang }

/** The engine with other content. */
const engineOf = (changed: Partial<Content>): Implementation => {
  const engine = createEngine({ ...content, ...changed }, 'careful', null)
  return (kartlegging) => {
    const result = engine.decide(kartlegging)
    if (!result.ok) throw new Error('not a kartlegging')
    return result.decision
  }
}

const withRule = (id: string, change: (rule: Rule) => Rule): Implementation => {
  if (!rules.some((rule) => rule.id === id)) throw new Error(`no rule ${id}`)
  return engineOf({ rules: rules.map((rule) => (rule.id === id ? change(rule) : rule)) })
}

const without = (id: string): Implementation => {
  if (!rules.some((rule) => rule.id === id)) throw new Error(`no rule ${id}`)
  return engineOf({ rules: rules.filter((rule) => rule.id !== id) })
}

const reading =
  (
    before: (kartlegging: Kartlegging) => Kartlegging,
    after: (decision: Decision) => unknown = (decision) => decision,
  ) =>
  (kartlegging: Kartlegging): unknown =>
    after(assess(before(kartlegging)))

const noRisk = { selvskading: 'nei', selvmordsrisiko: 'nei', voldsrisiko: 'nei' } as const

/** Engines with one classic mistake each, and the statement that the kit must name. */
export const faulty: { readonly [mistake: string]: { readonly engine: Implementation; readonly names: string } } = {
  'an unanswered question about risk is read as no': {
    engine: reading((kartlegging) => ({ ...noRisk, ...kartlegging })),
    names: 'R7.39',
  },
  'an unanswered question about severity is read as mild': {
    engine: reading((kartlegging) => ({ alvorlighet: 'mild', ...kartlegging })),
    names: 'R3.04',
  },
  'a refused answer is read as no': {
    engine: reading((kartlegging) => ({
      ...kartlegging,
      ...(typeof kartlegging.selvmordsrisiko === 'object' && { selvmordsrisiko: 'nei' as const }),
      ...(kartlegging.alder === undefined && { alder: 40 }),
    })),
    names: 'R0.15',
  },
  'skal is read as bør in hovedforløp 2': {
    engine: withRule('risiko/henvis-spesialist-selvmordsrisiko', (rule) => ({ ...rule, strength: 'should' })),
    names: 'R6.32',
  },
  'bør is read as skal in hovedforløp 1': {
    engine: withRule('risiko/kontakt-spesialist-selvmordsrisiko', (rule) => ({ ...rule, strength: 'shall' })),
    names: 'R5.31',
  },
  'violence risk in hovedforløp 1 without the joint assessment': {
    engine: withRule('risiko/voldsrisikoutredning', (rule) => ({ ...rule, when: all(hovedforlop(2, 3), rule.when) })),
    names: 'R9.02',
  },
  'the police are brought in at every level': {
    engine: withRule('risiko/samarbeid-politi', (rule) => ({
      ...rule,
      when: is('voldsrisiko', 'forhoyet', 'akutt-fare'),
    })),
    names: 'R7.41',
  },
  'adults come under the guide for children': {
    engine: engineOf({ scope: { ...omfang, outside: atMost('alder', 25) } }),
    names: 'R0.15',
  },
  'after-care up to 25 is forgotten': {
    engine: engineOf({
      scope: {
        ...omfang,
        choice: all(atLeast('alder', 18), atMost('alder', 22), any(is('ettervernBarnevern'), is('elevVideregaende'))),
      },
    }),
    names: 'R0.16',
  },
  'a risk lowers the level': {
    engine: reading(
      (kartlegging) => kartlegging,
      ({ kartlegging, hovedforlop: { possible }, ...decision }) => ({
        ...decision,
        hovedforlop: {
          possible: kartlegging['selvskading'] === 'vedvarende-eller-alvorlig' && possible.length > 0 ? [1] : possible,
        },
      }),
    ),
    names: 'R5.09',
  },
  'severe and short-lived goes to hovedforløp 3': {
    engine: withRule('plassering/alvorlig-og-kortvarig', (rule) => ({ ...rule, then: { place: [3] } })),
    names: 'R3.04',
  },
  'milder and long-lasting goes to hovedforløp 1': {
    engine: withRule('plassering/mild-og-langvarig', (rule) => ({ ...rule, then: { place: [1] } })),
    names: 'R3.05',
  },
  'the referral of a new-onset severe problem is forgotten': {
    engine: without('henvisning/nyoppstatt-alvorlig'),
    names: 'R6.15',
  },
  'the coordinator is forgotten': { engine: without('hovedforlop-3/koordinator'), names: 'R7.22' },
  'every open duty is told as if it were sure': {
    engine: reading(
      (kartlegging) => kartlegging,
      (decision) => ({ ...decision, actions: decision.actions.map((action) => ({ ...action, certainty: 'certain' })) }),
    ),
    names: 'R7.39',
  },
  'nothing is asked for': {
    engine: reading(
      (kartlegging) => kartlegging,
      (decision) => ({ ...decision, missing: [] }),
    ),
    names: 'R4.01',
  },
}
