import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Content } from '../engine/content.js'
import { editions } from '../editions.js'
import { Refusal } from './refusal.js'

/** Where a package holds its rules as data, so that they can be compared without running anything of it. */
const CONTENT = 'dist/content.json'

/** The rules of an edition of this version, or of a folder or a packed tarball of another version. */
export function readContent(name: string): Content {
  if (Object.hasOwn(editions, name)) return editions[name as keyof typeof editions]
  if (!existsSync(name)) {
    throw new Refusal([`diff: must be ${Object.keys(editions).join(', ')}, or a folder or a packed tarball of forlop`])
  }
  const text = statSync(name).isDirectory() ? inFolder(name) : inTarball(readFileSync(name))
  try {
    if (text !== undefined) return contentOf(JSON.parse(text) as Partial<Content>)
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
  }
  throw new Refusal([`diff: holds no ${CONTENT}: a package of forlop that was built has it`])
}

const inFolder = (folder: string): string | undefined =>
  existsSync(join(folder, CONTENT)) ? readFileSync(join(folder, CONTENT), 'utf8') : undefined

/** A tar archive is blocks of 512 bytes: a header with name and size, then the file. */
function inTarball(packed: Uint8Array): string | undefined {
  const bytes = packed[0] === 0x1f ? gunzipSync(packed) : Buffer.from(packed)
  const word = (from: number, length: number): string =>
    bytes.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= bytes.length;) {
    const size = Number.parseInt(word(at + 124, 12).trim() || '0', 8)
    if (word(at, 100) === `package/${CONTENT}`) return bytes.toString('utf8', at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  return undefined
}

function contentOf({ guide, facts, actions, rules, sources, scope }: Partial<Content>): Content {
  if (!guide || !facts || !actions || !Array.isArray(rules) || !sources || !scope) {
    throw new Refusal([`diff: ${CONTENT} holds no rules`])
  }
  return { guide, facts, actions, rules: rules as Content['rules'], sources, scope }
}
