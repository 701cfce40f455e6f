import { isPromise } from 'node:util/types'
import { nasty, nastyData } from './corpus.js'
import type { Entry } from './entries.js'
import { exchanged, placeIn } from './exchange.js'

/** How long one call may work, in milliseconds: inputs are bounded, so is the work. Waiting for others does not count. */
const PATIENCE = 5_000

/** What is wrong with how an entry takes what it is made for. */
export async function saneFaultOf(entry: Entry): Promise<string | undefined> {
  try {
    await entry.call(...(entry.args as never[]))
  } catch (error) {
    return `does not take what it is made for: ${errorOf(error).message}`
  }
  return faultOf(entry, entry.args)
}

/** What is wrong with how an entry took its arguments; undefined when nothing is. */
export async function faultOf(
  { call, throws = [], repeats }: Entry,
  args: readonly unknown[],
): Promise<string | undefined> {
  const before = textOf(args)
  const started = process.cpuUsage()
  let said: string
  try {
    const result = call(...(args as never[]))
    const settled: unknown = isPromise(result) ? await result : result
    said = repeats ? '' : refusalIn(settled)
  } catch (error) {
    const { name, message, stack = '' } = errorOf(error)
    if (name !== 'ForlopError' && !throws.includes(name)) return `${name}: ${message}\n${placeOf(stack)}`
    said = repeats ? '' : stack + JSON.stringify(error)
  }
  const { user, system } = process.cpuUsage(started)
  if ((user + system) / 1000 > PATIENCE) return `took more than ${PATIENCE} ms`
  if (said.includes('KANARIFUGL')) return `repeats what it was given: ${said.slice(0, 300)}`
  const after = textOf(args)
  if (before !== '' && after !== '' && after !== before) return 'changed what it was given'
  if (isPolluted()) return 'changed Object.prototype'
  return undefined
}

/** Arguments with one part exchanged for something nasty. */
export const hostileArgs = ({ args, data }: Entry, draw: () => number): readonly unknown[] =>
  exchanged(args, placeIn(args, draw), data ? nastyData(draw()) : nasty(draw())) as readonly unknown[]

/** Errors that are returned, and the messages of refusals: they say what is wrong, never what was given. */
function refusalIn(result: unknown): string {
  if (typeof result !== 'object' || result === null) return ''
  const { error, message } = result as { readonly error?: unknown; readonly message?: unknown }
  if (error instanceof Error && error.name === 'ForlopError') return `${error.stack}${JSON.stringify(error)}`
  return typeof message === 'string' ? message : ''
}

const errorOf = (error: unknown): { readonly name: string; readonly message: string; readonly stack?: string } =>
  error instanceof Error ? (error as Required<Error>) : { name: 'no error', message: typeof error }

/** Where in the library it was thrown, and who had called. */
const placeOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 4)
    .map((line) => line.trim().replace(/\(.*\/(node_modules|work)\//, '('))
    .join('\n')

/** What can be told of the arguments: of what is no JSON, nothing, and of what is deep not every time. */
function textOf(args: readonly unknown[]): string {
  try {
    return JSON.stringify(args)
  } catch {
    return ''
  }
}

const isPolluted = (): boolean => {
  for (const _ in {}) return true
  return 'polluted' in {}
}
