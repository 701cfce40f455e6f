import { canonicalJson } from '../engine/canonical.js'
import type { Content } from '../engine/content.js'
import type { Rule } from '../engine/rule.js'

/** What became of the rules, by id. A changed title or option alone is told, though it decides nothing. */
export interface RuleChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[]
}

export function ruleChanges(before: Content, after: Content): RuleChanges {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]))
  const now = new Map(after.rules.map((rule) => [rule.id, rule]))
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].flatMap(([id, rule]) => {
      const was = old.get(id)
      const fields = was === undefined ? [] : changedFields(was, rule)
      return fields.length === 0 ? [] : [{ id, fields }]
    }),
  }
}

function changedFields(a: Rule, b: Rule): readonly string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Rule)[]
  return names.filter((name) => json(a[name]) !== json(b[name])).sort()
}

const json = (value: unknown): string => (value === undefined ? '' : canonicalJson(value))
