import type { Kartlegging } from '../../src/index.js'
import { tilstanderUten, type Tilstand } from './conditions.js'
import type { Status } from './status.js'
import type { FactName } from './unanswered.js'

/** What a case shows, the answers, and what the rule is expected to say. */
export type Case = readonly [shows: string, kartlegging: Kartlegging, status: Status]

/** Each condition there is, and no other: the rule holds for the ones named only. */
export const eachTilstand = (person: Kartlegging, ...named: readonly Tilstand[]): Case[] =>
  tilstanderUten().map((tilstand) => [
    `${tilstand} and no other condition`,
    { ...person, tilstander: [tilstand] },
    named.includes(tilstand) ? 'applies' : 'does-not-apply',
  ])

/** Answers that all say no, each left out by itself: what was not asked is no "no". */
export const eachMissing = (person: Kartlegging, ...facts: readonly FactName[]): Case[] =>
  facts.map((fact) => [`all say no but ${fact}, which is not known`, { ...person, [fact]: undefined }, 'unknown'])

/** The cases as cases of a row. */
export const ofRow =
  (statement: string) =>
  ([shows, kartlegging, status]: Case) =>
    [statement, shows, kartlegging, status] as const
