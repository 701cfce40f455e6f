import { checkKommune, type KommuneProfile } from '../kommune/index.js'
import { readJson, whereIs } from './read-json.js'
import { Refusal } from './refusal.js'

/** Reads and checks a municipality's profile: one line per fault. */
export function readKommune(file: string, stdin: () => Uint8Array): KommuneProfile {
  const checked = checkKommune(
    readJson(file, stdin, {
      name: 'a profile',
      shape: "one object with a municipality's services",
      example: 'one object, {"id": "kristiansund", "name": "Kristiansund kommune", …}; see forlop kommune init',
      maxDepth: 64,
    }),
  )
  if (checked.success) return checked.profile
  throw new Refusal(checked.error.issues.map(({ message }) => `${whereIs(file)}: ${message}`))
}
