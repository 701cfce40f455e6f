import { actions, facts, guide, rules, sources } from 'forlop/rules'
import type { Text } from '../text/locale'

/** Wider types than the published data has: the app looks things up by ids that come from a decision. */
export type FactName = keyof typeof facts

interface AnyFact {
  readonly topic: string
  readonly safetyCritical: boolean
  readonly label: Text
  readonly help: Text
}

export type Fact = AnyFact &
  (
    | { readonly kind: 'boolean' }
    | { readonly kind: 'whole-number'; readonly unit: string; readonly min: number; readonly max: number }
    | { readonly kind: 'one-of' | 'some-of'; readonly values: { readonly [value: string]: Text } }
  )

export type Rule = (typeof rules)[number]
export type Source = (typeof sources)[keyof typeof sources]

export const factNames = Object.keys(facts) as FactName[]
export const factOf = (name: string): Fact => facts[name as FactName] as Fact

const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
/** Undefined for a rule of the municipality. */
export const ruleOf = (id: string): Rule | undefined => ruleById.get(id)

const titles: { readonly [id: string]: { readonly title: Text } } = actions
const same = (text: string): Text => ({ nb: text, nn: text, en: text })

/** What is to be done, in words. */
export const actionTitle = (id: string): Text => titles[id]?.title ?? same(id)

export const isAction = (id: string): boolean => Object.hasOwn(titles, id)

export const ruleTitle = (id: string): Text => ruleOf(id)?.title ?? same(id)

export const sourceOf = (id: string): Source | undefined => (sources as { readonly [id: string]: Source })[id]

/** The recommendation of the guide that describes each level. */
const recommendations = { 1: 'R5', 2: 'R6', 3: 'R7' } as const
export type Level = keyof typeof recommendations
export const levels: readonly Level[] = [1, 2, 3]

export const levelTitle = (level: Level): Text =>
  guide.recommendations.find(({ id }) => id === recommendations[level])!.title

export const guideTitle: Text = guide.title
