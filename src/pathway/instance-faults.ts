import type { AnyStateNode } from 'xstate'
import type { Issue } from '../forlop-error.js'
import type { PathwayDefinitions } from './definition.js'
import { isBoundTo } from './hash.js'
import type { PathwayInstance } from './instance.js'
import { instanceSchema } from './instance-schema.js'

/** More faults than this are not read by anyone. */
const MAX_ISSUES = 100

/** What is wrong with something that should be an instance of a pathway, as it is read from a store. Never a value. */
export function instanceFaults(definitions: PathwayDefinitions, input: unknown): readonly Issue[] {
  const { error } = instanceSchema.safeParse(input)
  if (error !== undefined) {
    return error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => issue(withoutNames(path, input), message))
  }
  const instance = input as PathwayInstance
  const definition = Object.hasOwn(definitions, instance.pathway) ? definitions[instance.pathway] : undefined
  if (definition === undefined) return [issue(['pathway'], `must be one of ${Object.keys(definitions).join(', ')}`)]
  if (!isBoundTo(instance, definition)) {
    return [issue(['machine'], 'is that of another version of the pathway: migrate the instance first')]
  }
  const { root } = definition.machine
  return fits(root, instance.state) ? [] : [issue(['state'], 'is no state of the pathway')]
}

/** A name for a state without parts, an object for one with; all parts of what goes on side by side, else one. */
function fits(node: AnyStateNode, value: unknown): boolean {
  if (typeof value === 'string') {
    return node.type === 'compound' && Object.hasOwn(node.states, value) && isLeaf(node.states[value]!)
  }
  if (typeof value !== 'object' || value === null) return false
  const entries = Object.entries(value)
  const count = node.type === 'parallel' ? Object.keys(node.states).length : 1
  return (
    entries.length === count && entries.every(([key, inner]) => isPart(node, key) && fits(node.states[key]!, inner))
  )
}

const isPart = ({ states }: AnyStateNode, key: string): boolean => Object.hasOwn(states, key) && !isLeaf(states[key]!)
const isLeaf = ({ type }: AnyStateNode): boolean => type === 'atomic' || type === 'final'

const issue = (path: Issue['path'], right: string): Issue => ({
  path,
  code: 'wrong-type',
  message: path.length === 0 ? `an instance of a pathway ${right}` : `\`${path.join('.')}\` ${right}`,
})

/** Duties, measures and what is done go by names that the host has given: they are told by their place instead. */
function withoutNames(path: readonly PropertyKey[], input: unknown): Issue['path'] {
  const [place, kind, name] = path
  if (place !== 'context' || !['duties', 'measures', 'done'].includes(String(kind)) || name === undefined) {
    return path as Issue['path']
  }
  const { context } = input as { readonly context: { readonly [kind: PropertyKey]: object } }
  const position = Object.keys(context[kind!]!).indexOf(String(name))
  return ['context', String(kind), position, ...(path.slice(3) as string[])]
}
