import type { Decision } from '../../src/index.js'
import { knownActions, type Interpretation } from './interpret.js'

/**
 * Where a decision and the second interpretation part, in words. Empty where they agree.
 *
 * Leaves out: what the interpretation leaves out. Carries no statement.
 */
export function differences(decision: Decision, second: Interpretation): string[] {
  const found: string[] = []
  const compare = (what: string, first: unknown, other: unknown): void => {
    if (String(first) !== String(other)) found.push(`${what}: ${String(first)} against ${String(other)}`)
  }
  compare('scope', decision.scope, second.scope)
  compare('possible', decision.hovedforlop.possible, second.possible)
  compare('settled', decision.hovedforlop.settled, second.settled)
  compare('recommended', decision.hovedforlop.recommended, second.recommended)

  const first = new Map<string, { readonly strength: string; readonly certainty: string; readonly basis: string }>(
    decision.actions.filter(({ id }) => knownActions.has(id)).map((action) => [action.id, action]),
  )
  for (const id of new Set([...first.keys(), ...second.actions.keys()])) {
    const one = first.get(id)
    const other = second.actions.get(id)
    // On what a demand rests is compared where nothing is open: else sentences can take turns in demanding it.
    const clear = second.settled && other?.certainty === 'certain'
    const basis = (clear ? other?.basis : null) ?? one?.basis
    compare(
      id,
      one ? `${one.strength} ${one.certainty} ${one.basis}` : 'none',
      other ? `${other.strength} ${other.certainty} ${basis}` : 'none',
    )
  }
  for (const { id, status } of decision.actions)
    if (id.startsWith('kartlegg-') && knownActions.has(id) && id !== 'kartlegg-behov')
      compare(`${id} is done`, status === 'done', second.done.has(id))
  return found
}

/** The same for the facts that could change the scope or the levels, which takes longer. */
export function differencesInMissing(decision: Decision, second: Interpretation): string[] {
  const deciding = second.deciding()
  return (['scope', 'levels'] as const).flatMap((what) => {
    const changes = what === 'scope' ? 'scope' : 'hovedforlop'
    const first = decision.missing.filter((missing) => missing.changes[changes]).map(({ fact }) => fact)
    const one = first.toSorted().join(' ')
    const other = [...deciding[what]].sort().join(' ')
    return one === other ? [] : [`missing for ${what}: ${one} against ${other}`]
  })
}
