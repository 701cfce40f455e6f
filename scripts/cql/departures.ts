import { strengths, type Strength } from '../../src/guideline/strength.js'

/**
 * The statements where the exported CQL says less than the engine, and why. All have one cause: a fact that a rule asks
 * for and the placing asks for too. Where it is unknown, the engine follows both at once; CQL weighs the level and the
 * rest of the condition apart from each other. It then calls unknown what the engine rules out, or a weaker strength
 * certain than the engine finds; it never calls certain or ruled out what the engine does not.
 */
export const departures: { readonly [statement: string]: string } = {
  'rule henvisning/moderat-som-vedvarer':
    'asks for moderate severity, as the placing does: where hovedforlop 2 is open only with another severity, the engine rules the rule out',
  'rule henvisning/funksjonsfall-som-vedvarer':
    'asks for a considerable loss of function, as the placing does: where hovedforlop 2 is open only without it, the engine rules the rule out',
  'rule hovedforlop-2/arbeid/r6-56':
    'asks for severity, as the placing does: where the services of hovedforlop 2 come with mild problems only, the engine rules the rule out',
  'action henvis-pasientforlop':
    'carried by the rules above: possible where the engine rules them out, a precaution where the engine finds that one of them always holds',
  'action tilby-arbeidsstotte':
    'its rules of hovedforlop 1 and 2 that say `may` take turns with severity, so that one always holds; that one of hovedforlop 2 asks for severity too hides it',
}

/** A difference in which the CQL only says less: it is not surer than the engine, and what it is sure of holds. */
export function saysLess(given: string, expected: string): boolean {
  const value = JSON.parse(given) as Stands | boolean | null
  const right = JSON.parse(expected) as Stands | boolean | null
  if (isAction(value)) return value.certainty !== 'certain' || (isAction(right) && isWeaker(value, right))
  // null is unknown for a rule, and ruled out for an action
  return value === null && !isAction(right)
}

interface Stands {
  readonly strength: Strength
  readonly certainty: string
}

const isAction = (value: unknown): value is Stands => typeof value === 'object' && value !== null

const isWeaker = (value: Stands, right: Stands): boolean =>
  right.certainty !== 'possible' && strengths.indexOf(value.strength) > strengths.indexOf(right.strength)
