import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { scanJson } from '../json-scan.js'
import { Refusal } from './refusal.js'

/** What a person is asked for: a kartlegging of a few kilobytes, or years of a pathway. */
const MAX_BYTES = 1_000_000

/** What a file is to hold, in the words of the faults. */
export interface FileKind {
  /** `a kartlegging` */
  readonly name: string
  /** What it is: `one object of answers`. */
  readonly shape: string
  /** What it is, to one who has written something else. */
  readonly example: string
  /** How deep it can nest and still be one. */
  readonly maxDepth: number
}

/** Reads JSON from a file, or from standard input for `-`. What is too large or too deep is never parsed. */
export function readJson(file: string, stdin: () => Uint8Array, kind: FileKind): unknown {
  const { name, shape, example, maxDepth } = kind
  const refuse = (message: string): Refusal => new Refusal([`${whereIs(file)}: ${message}`])
  const bytes = readBytes(file, stdin, name, refuse)
  if (bytes.length > MAX_BYTES) throw refuse(`is too large: ${name} has at most ${MAX_BYTES} bytes`)
  const text = decode(bytes, refuse)
  if (scanJson(text).depth > maxDepth) throw refuse(`is nested too deep: ${name} is ${shape}`)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw refuse(`is not JSON: ${name} is ${example}`)
  }
  if (Array.isArray(data)) throw refuse(`is a list: ${name} is ${example}`)
  return data
}

/** A file as it is named in a fault, which is one line whatever the file is called. */
export const whereIs = (file: string): string => (file === '-' ? 'standard input' : file.replaceAll(/\p{Cc}+/gu, ' '))

function readBytes(
  file: string,
  stdin: () => Uint8Array,
  name: string,
  refuse: (message: string) => Refusal,
): Uint8Array {
  try {
    if (file === '-') return stdin()
    const descriptor = openSync(file, 'r')
    try {
      if (fstatSync(descriptor).isDirectory()) throw refuse(`is a folder: name a file with ${name}`)
      return readUpToLimit(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (fault) {
    if (fault instanceof Refusal || !isSystemFault(fault)) throw fault
    throw refuse(`cannot be read: name a file with ${name}, or - for standard input`)
  }
}

/** The system said no: no such file, no permission, a folder. */
const isSystemFault = (fault: unknown): boolean =>
  fault instanceof Error && /^E[A-Z_]+$/.test(String((fault as { code?: unknown }).code))

/** One byte over the limit is enough to know. A device or a pipe has no size to ask for. */
export function readUpToLimit(descriptor: number): Uint8Array {
  const bytes = new Uint8Array(MAX_BYTES + 1)
  let length = 0
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function decode(bytes: Uint8Array, refuse: (message: string) => Refusal): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('is not text in UTF-8')
  }
}
