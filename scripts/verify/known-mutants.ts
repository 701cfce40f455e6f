import { readFileSync } from 'node:fs'

/** Mutants that no test can tell from what they were made of, with one reason for all of them. */
export interface KnownMutants {
  readonly reason: string
  readonly mutants: readonly string[]
}

/** A list under `test/verify`. */
export const readKnown = (file: string): readonly KnownMutants[] =>
  JSON.parse(readFileSync(new URL(`../../test/verify/${file}`, import.meta.url), 'utf8')) as readonly KnownMutants[]
