import { spawnSync } from 'node:child_process'
import { readReport, type CodeMutant, type Status } from './code-mutation/report.js'
import { readKnown } from './known-mutants.js'
import type { Asked, FigureTable, Outcome, Part } from './part.js'

const folders = ['src/logic', 'src/engine', 'src/pathway'] as const
/** A quick run mutates the specification of the logic and nothing else. */
const quick = 'src/logic/truth.ts'
const leastScore = 90
const report = 'coverage/mutation.json'

/** Stryker calls a mutant detected when a test fails, or when the tests never come to an end. */
const detected = ({ status }: CodeMutant): boolean => status === 'Killed' || status === 'Timeout'
const undetected = ({ status }: CodeMutant): boolean => status === 'Survived' || status === 'NoCoverage'

const scoreOf = (mutants: readonly CodeMutant[]): number => {
  const found = mutants.filter(detected).length
  return Math.floor((10_000 * found) / (found + mutants.filter(undetected).length)) / 100
}

function run({ deep }: Asked): Outcome {
  // what was found before is not taken over into a figure
  const words = ['stryker', 'run', '--force', ...(deep ? [] : ['--mutate', quick])]
  const { status } = spawnSync('npx', words, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status === null) return { figures: [], faults: ['Stryker was stopped before it ended'] }
  const mutants = readReport(report).filter(({ file }) => deep || file === quick)
  const count = (...wanted: readonly Status[]): number =>
    mutants.filter((mutant) => wanted.includes(mutant.status)).length

  const known = readKnown('known-code-mutants.json')
  const listed = new Set(known.flatMap((group) => group.mutants))
  const survivors = mutants.filter(undetected)
  // one that makes the code slow can run out of time where there is other work
  const killed = (id: string): boolean =>
    mutants.filter((mutant) => mutant.id === id).every(({ status }) => status === 'Killed')
  const tried = deep ? folders : ([quick] as const)
  const scores = tried.map((folder) => ({ folder, own: mutants.filter(({ file }) => file.startsWith(folder)) }))
  return {
    figures: [
      { name: 'mutants', value: mutants.length },
      { name: 'killed by a failing test', value: count('Killed'), denominator: mutants.length },
      { name: 'the tests never ended', value: count('Timeout'), denominator: mutants.length },
      { name: 'survived', value: count('Survived'), denominator: mutants.length },
      { name: 'no test comes there', value: count('NoCoverage'), denominator: mutants.length },
      {
        name: 'not run: it takes effect when the file is loaded',
        value: count('Ignored'),
        denominator: mutants.length,
      },
      ...scores.map(({ folder, own }) => ({
        name: `score of ${folder}`,
        value: scoreOf(own),
        unit: '%',
        target: `${leastScore} % or more`,
      })),
      { name: 'survived, not listed', value: survivors.filter(({ id }) => !listed.has(id)).length, target: 0 },
    ],
    faults: [
      ...scores
        .filter(({ own }) => !(scoreOf(own) >= leastScore))
        .map(
          ({ folder, own }) =>
            `${folder}: ${scoreOf(own)} % of the mutants are noticed; ${leastScore} % would be right`,
        ),
      ...survivors
        .filter(({ id }) => !listed.has(id))
        .map(
          ({ id, line }) =>
            `no test notices: ${id} (line ${line}). Add one, or list it in test/verify/known-code-mutants.json`,
        ),
      ...(deep ? [...listed].filter(killed) : []).map(
        (id) => `${id}: in test/verify/known-code-mutants.json, but no longer so`,
      ),
    ],
    tables: [byFile(mutants), withReasons(known)],
  }
}

function byFile(mutants: readonly CodeMutant[]): FigureTable {
  const files = [...new Set(mutants.map(({ file }) => file))].sort()
  return {
    title: 'By file',
    head: ['file', 'mutants', 'noticed', 'not noticed', 'not run', 'score'],
    rows: files.map((file) => {
      const own = mutants.filter((mutant) => mutant.file === file)
      const counts = [own.filter(detected).length, own.filter(undetected).length]
      const left = own.length - counts[0]! - counts[1]!
      return [file, own.length, ...counts, left, counts[0]! + counts[1]! === 0 ? '' : `${scoreOf(own)} %`]
    }),
  }
}

const withReasons = (known: ReturnType<typeof readKnown>): FigureTable => ({
  title: 'Survivors',
  head: ['mutants', 'reason', 'for instance'],
  rows: known.map(({ mutants, reason }) => [mutants.length, reason, `\`${mutants[0]?.replaceAll('|', '\\|')}\``]),
})

export const part: Part = {
  id: 'code-mutation',
  title: 'Code mutation: mistakes planted in the engine are noticed',
  about:
    'Stryker changes `src/logic`, `src/engine` and `src/pathway`, one small mistake at a time, and runs the tests of ' +
    'those folders and the kartlegginger (`stryker.config.json`, `npm run mutate`). The score is what was noticed of ' +
    'what was tried; tests that never end count as noticing and are shown apart. A mistake that takes effect only when ' +
    'the file is loaded is not run. A quick run mutates `src/logic/truth.ts`, which says what the logic means.',
  run,
}
