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

type Stdin = string | Uint8Array | (() => Uint8Array)

/** A terminal that keeps what is written on it. */
const terminal = (stdin: Stdin) => {
  const written = { out: '', error: '' }
  const bytes = (): Uint8Array =>
    typeof stdin === 'function' ? stdin() : typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
  return {
    written,
    stdin: bytes,
    out: (text: string) => void (written.out += text),
    error: (text: string) => void (written.error += text),
  }
}

/** Runs a command as the binary does, with what a person would pipe in. */
export const forlop = (args: readonly string[], stdin: Stdin = ''): Ran => {
  const own = terminal(stdin)
  const code = run(args, own)
  if (typeof code !== 'number') throw new Error('this command answers later')
  return { code, ...own.written }
}

/** The same for a command that asks others, and answers when it is done. */
export const forlopLater = async (args: readonly string[]): Promise<Ran> => {
  const own = terminal('')
  const code = await run(args, own)
  return { code, ...own.written }
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
