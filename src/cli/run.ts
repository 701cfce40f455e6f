import { parseArgs } from 'node:util'
import { ForlopError } from '../forlop-error.js'
import { assessCommand } from './assess.js'
import { conformanceCommand } from './conformance.js'
import { diffCommand } from './diff.js'
import { exportCommand } from './export.js'
import { help } from './help.js'
import { kommuneCommand } from './kommune.js'
import { pathwayCommand } from './pathway.js'
import { questionsCommand } from './questions.js'
import { rulesCommand } from './rules.js'
import { serveCommand } from './serve.js'
import { simulateCommand } from './simulate.js'
import { statementCommand } from './statement.js'
import { Refusal } from './refusal.js'

/** Where a command reads and writes: the terminal, or a test. */
export interface Terminal {
  readonly stdin: () => Uint8Array
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

const options = {
  locale: { type: 'string' },
  json: { type: 'boolean' },
  why: { type: 'boolean' },
  reading: { type: 'string' },
  edition: { type: 'string' },
  'as-of': { type: 'string' },
  id: { type: 'string' },
  mermaid: { type: 'boolean' },
  svg: { type: 'boolean' },
  scxml: { type: 'boolean' },
  instance: { type: 'string' },
  now: { type: 'string' },
  seed: { type: 'string' },
  count: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  auth: { type: 'string' },
  origin: { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string' },
  separator: { type: 'string' },
  base: { type: 'string' },
  url: { type: 'string' },
  'cds-hooks': { type: 'string' },
  command: { type: 'string' },
  self: { type: 'boolean' },
  level: { type: 'string' },
  facts: { type: 'string' },
  actions: { type: 'string' },
  population: { type: 'string' },
  kommune: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export type Flags = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

/** What a command answers, and the exit code when it is not 0. */
export interface Answer {
  readonly text: string
  readonly code: 0 | 1
}

type Command = (operands: string[], flags: Flags, terminal: Terminal) => string | Answer | Promise<Answer>

const commands: { readonly [name: string]: Command } = {
  assess: assessCommand,
  questions: questionsCommand,
  rules: rulesCommand,
  statement: statementCommand,
  pathway: pathwayCommand,
  simulate: simulateCommand,
  serve: serveCommand,
  export: exportCommand,
  conformance: conformanceCommand,
  diff: diffCommand,
  kommune: kommuneCommand,
}

/**
 * Runs one command. Returns the exit code, at once or for a command that asks others when it is done: 0 when it was
 * answered, 1 when the answer is that something does not hold, 2 when the input was bad.
 */
export function run(args: readonly string[], terminal: Terminal): number | Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [name, ...operands] = positionals
    if (values.help === true || name === undefined || name === 'help') {
      terminal.out(help)
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) {
      throw new Refusal([`command: must be one of ${Object.keys(commands).join(', ')}; see forlop --help`])
    }
    const answer = command(operands, values, terminal)
    if (answer instanceof Promise) return answer.then(told(terminal), refused(terminal))
    return told(terminal)(answer)
  } catch (fault) {
    return refused(terminal)(fault)
  }
}

const told =
  (terminal: Terminal) =>
  (answer: string | Answer): number => {
    const { text, code } = typeof answer === 'string' ? { text: answer, code: 0 } : answer
    terminal.out(text)
    return code
  }

const refused =
  (terminal: Terminal) =>
  (fault: unknown): number => {
    terminal.error(
      linesOf(fault)
        .map((line) => `forlop: ${line}\n`)
        .join(''),
    )
    return 2
  }

/** One line per fault: where, and what would be right. Never a stack trace, never a value. */
function linesOf(fault: unknown): readonly string[] {
  if (fault instanceof Refusal) return fault.lines
  if (fault instanceof ForlopError) {
    return fault.issues.map(({ path, message }) => `${path.length === 0 ? 'kartlegging' : path.join('.')}: ${message}`)
  }
  if (isArgumentFault(fault))
    return [`options: ${fault.message.split('. ')[0]!.replaceAll('\n', ' ')}; see forlop --help`]
  return ['something is wrong in forlop itself; please report what you ran (not the kartlegging)']
}

const isArgumentFault = (fault: unknown): fault is Error =>
  fault instanceof Error && String((fault as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
