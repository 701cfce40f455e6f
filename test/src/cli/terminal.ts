import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { run } from '../../../src/cli/run.js'

/** What a command left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs a command as the binary does, with what a person would pipe in. */
export const forlop = (args: readonly string[], stdin: string | Uint8Array | (() => Uint8Array) = ''): Ran => {
  let out = ''
  let error = ''
  const code = run(args, {
    stdin:
      typeof stdin === 'function' ? stdin : () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    out: (text) => void (out += text),
    error: (text) => void (error += text),
  })
  return { code, out, error }
}

/** The output of a command that is answered. */
export const answered = (args: readonly string[], stdin?: string): string => {
  const { code, out, error } = forlop(args, stdin)
  expect(error).toBe('')
  expect(code).toBe(0)
  expect(out.endsWith('\n')).toBe(true)
  return out
}

/** The faults of a command that is refused, one a line: never a stack trace, and nothing on standard output. */
export const refused = (
  args: readonly string[],
  stdin?: string | Uint8Array | (() => Uint8Array),
): readonly string[] => {
  const { code, out, error } = forlop(args, stdin)
  expect(out).toBe('')
  expect(code).toBe(2)
  expect(error.endsWith('\n')).toBe(true)
  const lines = error.slice(0, -1).split('\n')
  for (const line of lines) {
    expect(line).toMatch(/^forlop: \S/)
    expect(line).not.toMatch(/\bat .*:\d+|node:|\.ts\b|\.js\b|Error\b/)
  }
  return lines.map((line) => line.replace('forlop: ', ''))
}

/** A folder of its own for the files of one test file, gone afterwards. */
export const folderOfFiles = () => {
  const folder = mkdtempSync(join(tmpdir(), 'forlop-cli-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    write: (name: string, content: string | Uint8Array): string => {
      const file = join(folder, name)
      writeFileSync(file, content)
      return file
    },
  }
}
