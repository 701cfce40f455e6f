import { parseArgs } from 'node:util'
import { createForlop, type Kartlegging } from '../src/index.js'
import { differences, differencesInMissing } from '../test/second-engine/compare.js'
import { answered, everyAnswer, open, placingCore } from '../test/second-engine/every-answer.js'
import { tried } from '../test/second-engine/facts.js'
import { interpreter } from '../test/second-engine/interpret.js'
import { profiles } from '../test/second-engine/profiles.js'
import { smallest } from '../test/second-engine/witness.js'

/**
 * Compares `assess` with the second interpreter of the decision table, on many more people than the tests have time
 * for. `--count N` random people from `--seed N`, by `--reading careful|literal`; with `--exhaustive` every answer to
 * the placing facts instead, for every list of at most one condition.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    reading: { type: 'string', default: 'careful' },
    exhaustive: { type: 'boolean', default: false },
  },
})
const { reading } = values
if (reading !== 'careful' && reading !== 'literal') throw new Error('--reading is careful or literal')
const [count, seed] = [Number(values.count), Number(values.seed)]
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed)) throw new Error('--count and --seed are whole numbers')
const { assess } = createForlop({ reading })
const second = interpreter(reading)

/** One in this many is compared on the missing facts too: it takes as long as all the rest. */
const missingEvery = 20

function compare(kartlegging: Kartlegging, missing: boolean): string[] {
  const decision = assess(kartlegging)
  const other = second(kartlegging)
  return [...differences(decision, other), ...(missing ? differencesInMissing(decision, other) : [])]
}

function* everyone(): Generator<Kartlegging> {
  const facts = [...placingCore, 'tilbakevendende', 'rusutlostPsykoseGjentattEllerAlvorlig'] as const
  for (const list of [undefined, ...tried.tilstander.filter(({ length }) => length < 2)]) {
    const conditions = list && { tilstander: list as NonNullable<Kartlegging['tilstander']> }
    const { tilbakevendende: _, rusutlostPsykoseGjentattEllerAlvorlig: __, tilstander: ___, ...others } = answered
    yield* everyAnswer(facts, { ...others, ...conditions, problemomrade: ['rusmidler'] })
    yield* everyAnswer(placingCore, { ...open, ...conditions })
  }
}

const limit = values.exhaustive ? Infinity : count
const started = process.hrtime.bigint()
const found = new Map<string, { times: number; witness: Kartlegging }>()
let compared = 0
let apart = 0
for (const kartlegging of values.exhaustive ? everyone() : profiles(seed)) {
  if (compared === limit) break
  const missing = compared++ % missingEvery === 0
  const different = compare(kartlegging, missing)
  if (different.length > 0) apart++
  for (const difference of different) {
    const before = found.get(difference)
    if (before) before.times++
    else {
      const witness = smallest(kartlegging, (smaller) => compare(smaller, missing).includes(difference))
      found.set(difference, { times: 1, witness })
    }
  }
  if (compared % 100_000 === 0) process.stderr.write(`${compared} compared, ${apart} apart\n`)
}

for (const [difference, { times, witness }] of [...found].sort(([, one], [, other]) => other.times - one.times))
  process.stdout.write(`${times} × ${difference}\n    ${JSON.stringify(witness)}\n`)
const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000
const { user, system } = process.cpuUsage()
process.stdout.write(
  `${compared} people by the ${reading} reading: ${apart} apart, ${seconds.toFixed(0)} s, ` +
    `${((user + system) / 1e6).toFixed(0)} s of processor time\n`,
)
process.exitCode = apart === 0 ? 0 : 1
