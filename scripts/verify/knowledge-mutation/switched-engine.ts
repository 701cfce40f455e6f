import type { Content, Reading } from '../../../src/engine/content.js'
import { createEngine as createRealEngine, type Engine } from '../../../src/engine/engine.js'
import type { Answer } from '../../../src/kartlegging/kartlegging.js'
import { knownValue } from '../../../src/kartlegging/cells.js'
import type { Mutant } from './mutants.js'

/**
 * Takes the place of the engine in `createForlop` while mutants are judged: every engine that was made, also before
 * the mutant was, decides by the rules as they stand now. The engine behind it is the real one.
 */
export function createEngine(content: Content, reading: Reading, asOf: string | null): Engine {
  const key = `${content.guide.edition} ${reading} ${asOf}`
  const made = (engines: Map<string, Engine>): Engine => {
    const engine = engines.get(key) ?? createRealEngine(content, reading, asOf)
    engines.set(key, engine)
    return engine
  }
  const { fingerprint } = made(mutant === undefined ? right : wrong)
  const isMistaken = (input: unknown): boolean =>
    mutant !== undefined && (mutant.whileUnknown === undefined || isUnknown(content, mutant.whileUnknown, input))
  return { fingerprint, decide: (input) => made(isMistaken(input) ? wrong : right).decide(input) }
}

/** Engines by configuration: without a mistake, and with that of the mutant of the moment. */
const right = new Map<string, Engine>()
const wrong = new Map<string, Engine>()
let mutant: Mutant | undefined

/** From now on every engine decides with the mistake that has been put into the rules, or without any. */
export function switchTo(next: Mutant | undefined): void {
  mutant = next
  wrong.clear()
}

function isUnknown({ facts }: Content, fact: string, input: unknown): boolean {
  const answers = input as { readonly [fact: string]: Answer } | null
  return knownValue(facts[fact]!, answers?.[fact]) === undefined
}
