import { spawn, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { corpus } from '../../test/hostile/corpus.js'
import { builtFiles, copyOfBuild } from './built.js'
import type { Told } from './hostile/child.js'
import type { Asked, Outcome, Part } from './part.js'

/** What a strict host starts Node with: no code from text, no way to change what the language itself is made of. */
const flags = ['--disallow-code-generation-from-strings', '--frozen-intrinsics', '--disable-proto=throw']

/** Longer than this for one function is no slowness any more. */
const PATIENCE = 300_000

async function run({ deep, seed }: Asked): Promise<Outcome> {
  const { folder, remove } = copyOfBuild()
  try {
    const child = await childOf(folder)
    const fuzzed = await fuzzBeside(folder, child, seed, deep ? 10_000 : 400)
    const commands = overStandardInput(folder)
    const calls = fuzzed.told.reduce((sum, { runs }) => sum + runs, 0)
    const faults = [
      ...fuzzed.faults,
      ...fuzzed.told.flatMap(({ entry, faults: own }) => own.map((fault) => `${entry}: ${fault}`)),
      ...commands.faults,
    ]
    return {
      figures: [
        { name: 'public functions tried', value: fuzzed.told.length - 1 },
        { name: 'inputs of the corpus', value: corpus.length },
        { name: 'calls with something nasty in one place, and requests', value: calls },
        { name: 'runs of the command', value: commands.runs },
        {
          name: 'other errors than documented, hangs, changed arguments, changed prototypes, repeated canaries, lines on the terminal',
          value: faults.length,
          target: 0,
        },
      ],
      faults,
    }
  } finally {
    remove()
  }
}

/** The tests of the repository as one file beside the copied build, with the corpus where they look for it. */
async function childOf(folder: string): Promise<string> {
  const outfile = join(folder, 'child.mjs')
  await build({
    entryPoints: ['scripts/verify/hostile/child.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  cpSync('test/hostile/corpus', join(folder, 'corpus'), { recursive: true })
  return outfile
}

interface Fuzzed {
  readonly told: readonly Told[]
  readonly faults: readonly string[]
}

/** A process for every core, each with its part of the functions. */
async function fuzzBeside(folder: string, file: string, seed: number, runs: number): Promise<Fuzzed> {
  const places = availableParallelism()
  const parts = await Promise.all(
    Array.from({ length: places }, (_, place) => fuzz(folder, file, [seed, runs, place, places])),
  )
  return { told: parts.flatMap(({ told }) => told), faults: parts.flatMap(({ faults }) => faults) }
}

async function fuzz(folder: string, file: string, numbers: readonly number[]): Promise<Fuzzed> {
  const args = [...flags, file, join(folder, 'dist'), JSON.stringify(builtFiles), ...numbers.map(String)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  let [printed, lines, begun] = ['', '', '']
  child.stdout!.on('data', (text: Buffer) => void (printed += text.toString()))
  child.stderr!.on('data', (text: Buffer) => void (printed += text.toString()))
  let timer: NodeJS.Timeout | undefined
  const patience = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void child.kill('SIGKILL'), PATIENCE)
  }
  patience()
  child.stdio[3]!.on('data', (text: Buffer) => {
    lines += text.toString()
    patience()
  })
  const code = await new Promise<number | null>((ended) => child.on('close', ended))
  clearTimeout(timer)
  const all = lines.split('\n').filter((line) => line !== '')
  const told = all.map((line) => JSON.parse(line) as Told & { readonly begins?: string })
  begun = told.findLast(({ begins }) => begins !== undefined)?.begins ?? 'nothing'
  // Node says of some flags that they are experimental; that is no line of ours
  const own = printed.split('\n').filter((line) => line !== '' && !/ExperimentalWarning|--trace-warnings/.test(line))
  return {
    told: told.filter(({ begins }) => begins === undefined),
    faults: [
      ...(code === 0 ? [] : [`the process ended with ${code ?? 'a signal: it hung'} in ${begun}`]),
      ...(own.length === 0 ? [] : [`something was printed: ${own.slice(0, 5).join(' | ')}`]),
    ],
  }
}

const commands: readonly (readonly string[])[] = [
  ['assess', '-'],
  ['pathway', 'hovedforlop-2', '--instance', '-'],
  ['questions', '--locale', '__proto__'],
  ['statement', 'constructor'],
]

/** The command itself, fed with the corpus. A few inputs each: every run starts a process. */
function overStandardInput(folder: string): { readonly runs: number; readonly faults: readonly string[] } {
  const faults: string[] = []
  let runs = 0
  for (const [place, { name, bytes }] of corpus.entries()) {
    const args = commands[place % commands.length]!
    const bin = join(folder, 'dist/cli/bin.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, bin, ...args], {
      input: bytes,
      timeout: 60_000,
    })
    runs++
    const where = `forlop ${args.join(' ')} < ${name}`
    const said = `${stdout.toString()}${stderr.toString()}`
    if (status !== 0 && status !== 2) faults.push(`${where}: ended with ${status ?? 'a signal'}: ${said.slice(0, 300)}`)
    if (said.includes('KANARIFUGL Hansen')) faults.push(`${where}: repeats what it was given`)
    if (/^ {4}at |in forlop itself/m.test(said)) faults.push(`${where}: ${said.slice(0, 300)}`)
  }
  return { runs, faults }
}

export const part: Part = {
  id: 'hostile',
  title: 'Hostile input',
  about:
    'Every function of every export is called with arguments it takes, one part of them exchanged for something nasty: ' +
    'inputs of a corpus that is in the repository, and what JSON cannot bring, such as getters that throw and knots. ' +
    'It runs on the build, in a process that allows no code from text and no change of the language itself. Only the ' +
    'one documented error may come out, nothing given may be changed, repeated in an error, printed or counted. ' +
    'Jazzer.js, which fuzzes by coverage, was not used: version 4.0.0 does not load with a glibc older than 2.38.',
  run,
}
