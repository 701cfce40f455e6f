import { readFileSync } from 'node:fs'
import { faulty } from '../../test/src/conformance/faulty.js'
import { overCdsHooks } from '../../src/cli/over-cds-hooks.js'
import { overHttp } from '../../src/cli/over-http.js'
import { overLines } from '../../src/cli/over-lines.js'
import { startServer } from '../../src/cli/server.js'
import {
  conformanceCases,
  conformanceLevels,
  runConformance,
  type ConformanceLevel,
  type ConformanceOptions,
  type ConformanceReport,
  type Implementation,
} from '../../src/conformance/index.js'
import { createForlop } from '../../src/forlop.js'
import { answerKey } from '../answer-key/write.js'
import type { Asked, FigureTable, Outcome, Part } from './part.js'

const key = new URL('../../src/conformance/answer-key.json', import.meta.url)

/** The kit put to something, and what it said. */
interface Run {
  readonly name: string
  readonly report: ConformanceReport
}

/** A command that answers line by line. */
const lines = (level: ConformanceLevel): string =>
  `npx tsx -e "import { createInterface } from 'node:readline'
import { createForlop } from './src/index.ts'
const { assess } = createForlop({ reading: '${level}' })
createInterface({ input: process.stdin }).on('line', (line) => console.log(JSON.stringify(assess(JSON.parse(line)))))"`

/** An engine of somebody else with a few facts, as its first lines say that it is to be tried. */
const python = {
  command: 'python3 examples/conformance-python/engine.py',
  facts: ['alder', 'alvorlighet', 'varighet', 'selvmordsrisiko'],
  actions: ['henvis-spesialist-selvmordsrisiko', 'kontakt-spesialist-selvmordsrisiko'],
}

async function overCommand(command: string, options: ConformanceOptions): Promise<ConformanceReport> {
  const { implementation, close } = overLines(command)
  try {
    return await runConformance(implementation, options)
  } finally {
    close()
  }
}

async function overNetwork(level: ConformanceLevel): Promise<readonly Run[]> {
  const server = await startServer(
    { port: 0, host: '127.0.0.1', origins: [], auth: undefined, library: { reading: level } },
    { error: (text) => void process.stderr.write(text) },
  )
  try {
    const ask = (implementation: Implementation) => runConformance(implementation, { level })
    return [
      { name: '`--url` (`forlop serve`, /assess)', report: await ask(overHttp(`${server.url}/assess`)) },
      { name: '`--cds-hooks` (`forlop serve`, the cards)', report: await ask(await overCdsHooks(server.url)) },
    ]
  } finally {
    await server.stop()
  }
}

async function ways(level: ConformanceLevel, deep: boolean): Promise<readonly Run[]> {
  const self = { name: '`--self`', report: await runConformance(createForlop({ reading: level }).assess, { level }) }
  if (!deep) return [self]
  const command = { name: '`--command`, line by line', report: await overCommand(lines(level), { level }) }
  return [self, ...(await overNetwork(level)), command]
}

async function run({ deep }: Asked): Promise<Outcome> {
  const runs: Run[] = []
  for (const level of conformanceLevels) runs.push(...(await ways(level, deep)))
  const { command, ...has } = python
  const other = await overCommand(command, { level: 'careful', ...has })
  const caught: Mistake[] = []
  for (const [mistake, { engine, names }] of Object.entries(faulty)) {
    caught.push({ mistake, names, failed: failedOf(await runConformance(engine)) })
  }
  const fresh = readFileSync(key, 'utf8') === answerKey()
  const missed = caught.filter(({ names, failed }) => !failed.includes(names))
  return {
    figures: [
      { name: 'questions of the kit', value: conformanceCases.length },
      { name: 'the rules and the golden cases give the same questions', value: fresh ? 'yes' : 'no', target: 'yes' },
      { name: 'ways to ask, at two levels', value: runs.length },
      { name: 'of them: nothing failed, nothing left out', value: runs.filter(whole).length, denominator: runs.length },
      { name: 'engines with one mistake', value: caught.length },
      {
        name: 'of them caught, with the statement named',
        value: caught.length - missed.length,
        denominator: caught.length,
      },
    ],
    faults: [
      ...(fresh ? [] : ['src/conformance/answer-key.json: not what the rules give; make it anew: npm run answer-key']),
      ...runs.filter((one) => !whole(one)).map(({ name, report }) => `${name}, ${report.level}: ${countsOf(report)}`),
      ...(other.conforms ? [] : [`${command}: ${countsOf(other)}`]),
      ...missed.map(({ mistake, names }) => `the kit does not name ${names} where ${mistake}`),
    ],
    tables: [
      waysTable([...runs, { name: `\`--command '${command}'\`, a few facts`, report: other }]),
      mistakes(caught),
    ],
  }
}

interface Mistake {
  readonly mistake: string
  readonly names: string
  readonly failed: readonly string[]
}

const failedOf = ({ results }: ConformanceReport): readonly string[] =>
  results.filter(({ outcome }) => outcome === 'failed').map(({ statement }) => statement)

const whole = ({ report: { cases, conforms } }: Run): boolean => conforms && cases.notTested === 0

const countsOf = ({ cases: { passed, failed, notTested } }: ConformanceReport): string =>
  `${passed} passed, ${failed} failed, ${notTested} not covered; all passed would be right`

const waysTable = (runs: readonly Run[]): FigureTable => ({
  title: 'Asked in every way',
  head: ['way', 'level', 'cases passed', 'failed', 'not covered', 'statements passed', 'failed', 'not covered'],
  rows: runs.map(({ name, report: { level, cases, statements } }) => [
    name,
    level,
    ...[cases, statements].flatMap(({ passed, failed, notTested }) => [passed, failed, notTested]),
  ]),
})

const mistakes = (caught: readonly Mistake[]): FigureTable => ({
  title: 'Engines with one mistake',
  head: ['mistake', 'the statement to be named', 'statements that fail'],
  rows: caught.map(({ mistake, names, failed }) => [mistake, names, failed.length]),
})

export const part: Part = {
  id: 'conformance',
  title: 'The conformance kit, put to this library and to engines with a mistake',
  about:
    'Everything that the kit asks (`forlop/conformance`), asked of this library directly and, in a deep run, as a ' +
    'process and over HTTP and CDS Hooks, where the answer is read of the cards. An engine in Python that has a few ' +
    'facts shows what is then not covered. Engines with one classic mistake each must all be caught, and the statement ' +
    'of the guide that was broken must be among those that fail.',
  run,
}
