import { readFileSync } from 'node:fs'
import type { Answers } from '../../../src/diff/answers.js'
import type { Finding } from './finding.js'

/** Findings that are as they should be, with one reason for all of them. */
export interface KnownGroup {
  /** Why they stay: what the guide says, and why nobody is harmed. */
  readonly reason: string
  readonly statements: readonly string[]
  /** By kind and what it is about: answers that show it; null for what no answers show. */
  readonly found: { readonly [finding: string]: Answers | null }
}

const file = new URL('../../../test/verify/known.json', import.meta.url)

export const readKnown = (): readonly KnownGroup[] => JSON.parse(readFileSync(file, 'utf8')) as readonly KnownGroup[]

export const nameOf = ({ kind, about }: Finding): string => `${kind}: ${about}`

/** What is found and not known, and what is known and no longer found: both are faults. */
export function compareWithKnown(found: readonly Finding[], known: readonly KnownGroup[]): readonly string[] {
  const names = new Set(found.map(nameOf))
  const listed = known.flatMap((group) => Object.keys(group.found))
  const all = new Set(listed)
  return [
    ...found
      .filter((finding) => !all.has(nameOf(finding)))
      .map((finding) => `${nameOf(finding)}: not in test/verify/known.json; ${JSON.stringify(finding.witness)}`),
    ...listed.filter((name) => !names.has(name)).map((name) => `${name}: in test/verify/known.json, but no longer so`),
    ...listed.filter((name, index) => listed.indexOf(name) !== index).map((name) => `${name}: listed twice`),
  ]
}
