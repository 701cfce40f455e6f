import { scanJson } from '../../json-scan.js'
import type { Timer } from '../timer.js'
import { refuse } from '../response/outcome.js'
import { readBody } from './read-body.js'

/** Deeper than any resource we read. */
const MAX_DEPTH = 32

const json = /^application\/json[ \t]*(;[ \t]*charset[ \t]*=[ \t]*("utf-8"|utf-8)[ \t]*)?$/i

export interface JsonObject {
  readonly [name: string]: unknown
}

/**
 * Reads the body of a request as a JSON object. What is too large or too deep is never parsed, and an object that says
 * two things under one name is refused: nobody knows which of them was meant.
 */
export async function readJson(request: Request, within: Timer): Promise<JsonObject> {
  if (!json.test(request.headers.get('content-type') ?? '')) {
    throw refuse(415, 'not-supported', 'the body must be application/json in UTF-8')
  }
  if ((request.headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity') {
    throw refuse(415, 'not-supported', 'the body must not be compressed')
  }
  const text = decode(await readBody(request, within))
  const { depth, repeated, forbidden } = scanJson(text)
  if (depth > MAX_DEPTH) throw refuse(400, 'structure', `the body must nest at most ${MAX_DEPTH} deep`)
  const data = parse(text)
  if (repeated) throw refuse(400, 'structure', 'a name must stand only once in an object')
  if (forbidden) throw refuse(400, 'structure', 'no member may be named __proto__, constructor or prototype')
  if (!isJsonObject(data)) throw notAnObject()
  return data
}

export const isJsonObject = (data: unknown): data is JsonObject =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const notAnObject = () => refuse(400, 'structure', 'the body must be one JSON object')

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse(400, 'structure', 'the body must be text in UTF-8')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notAnObject()
  }
}
