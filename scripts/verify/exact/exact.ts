import { compileWith, functionsFor, type CompiledRules } from '../../../src/engine/compile.js'
import type { Content, Reading } from '../../../src/engine/content.js'
import type { Functions } from '../../../src/engine/functions.js'
import { content } from './content.js'
import { tablesOf, type Tables } from './tables.js'
import { threeValued, type ThreeValued } from './three-valued.js'

/** Both readings of a guide, as diagrams of the same variables. */
export interface Exact {
  readonly functions: Functions
  readonly lift: ThreeValued
  readonly rules: { readonly [R in Reading]: CompiledRules }
  readonly tables: { readonly [R in Reading]: Tables }
}

export function exactOf(of: Content): Exact {
  // the careful reading has all rules, so its variables are cut for both
  const functions = functionsFor([of], 'careful')
  const rules = { careful: compileWith(functions, of, 'careful'), literal: compileWith(functions, of, 'literal') }
  const lift = threeValued(functions)
  return {
    functions,
    lift,
    rules,
    tables: { careful: tablesOf(lift, rules.careful), literal: tablesOf(lift, rules.literal) },
  }
}

let made: Exact | undefined
/** The guide itself. */
export const exact = (): Exact => (made ??= exactOf(content))
