import type { PathwayDefinition } from './definition.js'
import { machineHash } from './hash.js'
import type { PathwayInstance } from './instance.js'
import type { Migration } from './migration.js'

/** Why no way leads from the version of an instance to the one that is here. */
export type NoWay = 'unknown-version' | 'newer-version' | 'other-machine' | 'unknown-target'

/** The migrations from the version of an instance to that of the pathway, one after another; none when it is there. */
export function stepsTo(
  definition: PathwayDefinition,
  { version, machine }: PathwayInstance,
  target = definition.version,
): readonly Migration[] | NoWay {
  if (target !== definition.version) return 'unknown-target'
  if (version === target) return machine === machineHash(definition) ? [] : 'other-machine'
  const { migrations = [] } = definition
  const first = migrations.filter(({ from }) => from === version)
  if (first.length === 0) return isNewer(version, target) ? 'newer-version' : 'unknown-version'
  const step = first.find((migration) => migration.machine === machine)
  return step === undefined ? 'other-machine' : wayFrom([step], definition)
}

/** The rest of the way: each version was left by the migration that names it. */
function wayFrom(steps: readonly Migration[], definition: PathwayDefinition): readonly Migration[] | NoWay {
  const reached = steps.at(-1)!.to
  if (reached === definition.version) return steps
  const next = definition.migrations!.find(({ from }) => from === reached)
  return next === undefined || steps.includes(next) ? 'unknown-version' : wayFrom([...steps, next], definition)
}

const isNewer = (version: string, than: string): boolean => {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  const differs = one!.findIndex((number, index) => number !== other![index])
  return one![differs]! > (other![differs] ?? -1)
}
