import { parseArgs } from 'node:util'
import { readings } from '../src/engine/content.js'
import { compareGuide } from './cql/guide.js'
import { departures, saysLess } from './cql/departures.js'

/**
 * `tsx scripts/verify-cql.ts --count 100000`: so many made-up people through `assess` and through the exported CQL, run by
 * cql-execution, for both readings or the one that `--reading` names. Tells every statement that differs, how often, and
 * why. Fails on one without a why.
 */
const options = { count: { type: 'string' }, seed: { type: 'string' }, reading: { type: 'string' } } as const
const { values: flags } = parseArgs({ options })
const count = Number(flags.count ?? 1000)
const seed = Number(flags.seed ?? 1)

const verify = async (): Promise<void> => {
  for (const reading of readings.filter((one) => flags.reading === undefined || one === flags.reading)) {
    const started = Date.now()
    const { people, values, differences } = await compareGuide(reading, count, seed)
    const seconds = Math.round((Date.now() - started) / 1000)
    process.stdout.write(`${reading}: ${people} people, ${values} values compared, ${seconds} s\n`)
    for (const { statement, given, expected, times } of differences) {
      const why = saysLess(given, expected) ? departures[statement] : undefined
      if (why === undefined) process.exitCode = 1
      process.stdout.write(`  ${times} times: ${statement}: ${given}, not ${expected} (${why ?? 'NOT EXPLAINED'})\n`)
    }
  }
}

void verify()
