import { facts } from '../../rules/index.js'

export type Tilstand = keyof typeof facts.tilstander.values

/** Every condition there is but these. */
export const tilstanderUten = (...named: Tilstand[]): Tilstand[] =>
  (Object.keys(facts.tilstander.values) as Tilstand[]).filter((tilstand) => !named.includes(tilstand))
