import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Implementation } from '../conformance/index.js'

/** How long a process can think about one kartlegging, in milliseconds. */
const PATIENCE = 30_000

/** An implementation in a process of its own: one kartlegging a line in, one answer a line out, in the same order. */
export function overLines(command: string): { readonly implementation: Implementation; readonly close: () => void } {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: { readonly answer: (line: string) => void; readonly fail: (fault: Error) => void }[] = []
  let ended = false
  const end = (): void => {
    ended = true
    for (const { fail } of waiting.splice(0)) fail(new Error('the command ended without an answer'))
  }
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.answer(line))
  child.on('close', end).on('error', end)
  // a process that has ended cannot be written to: that is told by its end
  child.stdin.on('error', () => undefined)
  const implementation: Implementation = async (kartlegging) => {
    if (ended) throw new Error('the command ended without an answer')
    const line = await new Promise<string>((answer, fail) => {
      const timer = setTimeout(() => fail(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE)
      const settle = <T>(done: (value: T) => void) => {
        return (value: T): void => {
          clearTimeout(timer)
          done(value)
        }
      }
      waiting.push({ answer: settle(answer), fail: settle(fail) })
      child.stdin.write(`${JSON.stringify(kartlegging)}\n`)
    })
    return JSON.parse(line) as unknown
  }
  return {
    implementation,
    close: () => {
      child.stdin.end()
      child.kill()
    },
  }
}
