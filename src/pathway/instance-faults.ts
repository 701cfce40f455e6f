import type * as z from 'zod'
import type { Issue } from '../forlop-error.js'
import { definitionOf, type PathwayDefinitions } from './definition.js'
import { isBoundTo } from './hash.js'
import type { PathwayInstance } from './instance.js'
import { instanceSchema, storedSchema } from './instance-schema.js'
import { isStateOf } from './state-value.js'

/** More faults than this are not read by anyone. */
const MAX_ISSUES = 100

/** What is wrong with something that should be an instance of a pathway, as it is read from a store. Never a value. */
export function instanceFaults(definitions: PathwayDefinitions, input: unknown): readonly Issue[] {
  const faults = shapeFaults(instanceSchema, input)
  if (faults.length > 0) return faults
  const instance = input as PathwayInstance
  const definition = definitionOf(definitions, instance.pathway)
  if (definition === undefined) return [issue(['pathway'], `must be one of ${Object.keys(definitions).join(', ')}`)]
  if (!isBoundTo(instance, definition)) {
    return [issue(['machine'], 'is that of another version of the pathway: migrate the instance first')]
  }
  const { root } = definition.machine
  return isStateOf(root, instance.state) ? [] : [issue(['state'], 'is no state of the pathway')]
}

/** What is wrong with something that should be an instance of some version, which may have known less than this one. */
export const storedFaults = (input: unknown): readonly Issue[] => shapeFaults(storedSchema, input)

const shapeFaults = (schema: z.ZodType, input: unknown): readonly Issue[] =>
  (schema.safeParse(input).error?.issues ?? [])
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => issue(withoutNames(path, input), message))

const issue = (path: Issue['path'], right: string): Issue => ({
  path,
  code: 'wrong-type',
  message: path.length === 0 ? `an instance of a pathway ${right}` : `\`${path.join('.')}\` ${right}`,
})

/** Duties, measures and what is done go by names that the host has given: they are told by their place instead. */
function withoutNames(path: readonly PropertyKey[], input: unknown): Issue['path'] {
  const [, kind, name] = path
  if (!['duties', 'measures', 'done'].includes(String(kind)) || name === undefined) return path as Issue['path']
  const { context } = input as { readonly context: { readonly [kind: PropertyKey]: object } }
  const position = Object.keys(context[kind!]!).indexOf(String(name))
  return ['context', String(kind), position, ...(path.slice(3) as string[])]
}
