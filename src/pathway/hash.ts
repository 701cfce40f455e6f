import { canonicalJson, fingerprintOf } from '../engine/canonical.js'
import type { PathwayDefinition } from './definition.js'
import type { PathwayInstance } from './instance.js'

const hashes = new WeakMap<PathwayDefinition, string>()

/** SHA-256 of the machine, guards and changes by name: two machines with same-named states have different ones. */
export function machineHash(definition: PathwayDefinition): string {
  const known = hashes.get(definition)
  if (known !== undefined) return known
  const { id, version, machine } = definition
  const hash = fingerprintOf(canonicalJson({ id, version, config: plain(machine.config) }))
  hashes.set(definition, hash)
  return hash
}

/** A machine is data but for the function that hands on its first context. */
const plain = (config: unknown): unknown => JSON.parse(JSON.stringify(config))

/** Was the instance last advanced by this very machine? A bare snapshot would go into any with a same-named state. */
export const isBoundTo = ({ version, machine }: PathwayInstance, definition: PathwayDefinition): boolean =>
  version === definition.version && machine === machineHash(definition)
