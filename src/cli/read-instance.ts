import { pathways } from '../../pathways/katalog.js'
import type { PathwayInstance } from '../pathway/instance.js'
import { instanceFaults } from '../pathway/instance-faults.js'
import { readJson, whereIs } from './read-json.js'
import { Refusal } from './refusal.js'

/** Reads an instance of a pathway, as it was stored. Its history holds decisions, and these what they rest on. */
export function readInstance(file: string, stdin: () => Uint8Array): PathwayInstance {
  const data = readJson(file, stdin, {
    name: 'an instance of a pathway',
    shape: 'what `startPathway` and `advance` give',
    example: 'one object, {"pathway": "hovedforlop-1", "version": …, "state": …, "context": …, "history": …}',
    maxDepth: 16,
  })
  const faults = instanceFaults(pathways, data)
  if (faults.length > 0) throw new Refusal(faults.map(({ message }) => `${whereIs(file)}: ${message}`))
  return data as PathwayInstance
}
