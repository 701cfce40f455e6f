import type { Actions } from '../../../src/engine/action.js'
import type { Content, Reading } from '../../../src/engine/content.js'
import type { Decision, DecisionAction } from '../../../src/engine/decision.js'
import { createEngine } from '../../../src/engine/engine.js'
import type { Rule } from '../../../src/engine/rule.js'
import { wholeNumber, type Facts } from '../../../src/kartlegging/fact.js'
import { vocabulary } from '../../../src/kartlegging/vocabulary.js'
import { always, type Condition } from '../../../src/logic/condition.js'
import { madeUpFacts, word } from '../made-up-facts.js'

/** A guide of nobody: small enough to work out by hand what it says. */
const facts = {
  alder: wholeNumber({
    ...{ topic: 'prove', label: word('alder'), help: word('alder'), statements: [] },
    ...{ unit: 'ar', min: 0, max: 130 },
  }),
  ...madeUpFacts,
} as const satisfies Facts

const { atMost, ...words } = vocabulary<typeof facts>()
export const { is, includes } = words
export const level = (...levels: number[]): Condition => ({ level: levels })

export const actions = {
  kartlegg: { kind: 'assessment', title: word('kartlegg'), safety: true, doneWhenKnown: ['fare'] },
  ring: { kind: 'contact', title: word('ring') },
  henvis: {
    kind: 'referral',
    title: word('henvis'),
    routes: [
      { to: 'sykehus', pathway: 'vanlig', when: always },
      { to: 'sykehus', pathway: 'sorg', when: includes('plager', 'sorg'), forKnown: true },
      { to: 'poliklinikk', pathway: 'uro', when: includes('plager', 'uro') },
      { to: 'kommune', when: is('ny', false), forKnown: true },
    ],
  },
  plan: { kind: 'plan', title: word('plan') },
  tilbud: { kind: 'service', title: word('tilbud') },
} as const satisfies Actions

/** A rule with what it is about, and nothing else. */
export const rule = (id: string, part: Partial<Rule> & Pick<Rule, 'when' | 'then'>): Rule => ({
  ...{ id, title: word(id), strength: 'should', basis: 'guideline', statements: [] },
  ...part,
})

/** `lett` is level 1, `middels` is left open between 1 and 2, `tung` is level 3. */
export const placing: readonly Rule[] = [
  rule('lett', { when: is('grad', 'lett'), then: { place: [1] } }),
  rule('middels', { when: is('grad', 'middels'), then: { place: [1, 2] } }),
  rule('tung', { when: is('grad', 'tung'), then: { place: [3] } }),
]

export const contentOf = (rules: readonly Rule[]): Content => ({
  guide: { id: 'prove', edition: '2000-01-01', publisher: 'ingen', title: word('prove'), disclaimer: word('prove') },
  facts,
  actions,
  rules,
  sources: {},
  scope: { outside: atMost('alder', 17), choice: atMost('alder', 25) },
})

/** The same three levels for everybody, and these rules. */
export function decide(rules: readonly Rule[], kartlegging: object, reading: Reading = 'careful'): Decision {
  const result = createEngine(contentOf([...placing, ...rules]), reading, null).decide(kartlegging)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('; '))
  return result.decision
}

/** What the decision says of one action; nothing when it is not there. */
export const actionIn = (decision: Decision, id: keyof typeof actions): DecisionAction | undefined =>
  decision.actions.find((action) => action.id === id)

export const adult = { alder: 40 }
export const child = { alder: 12 }
