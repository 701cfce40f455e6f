import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { parts } from './verify/parts.js'
import type { Asked, Outcome, Part } from './verify/part.js'
import { recorded, type Records } from './verify/record.js'
import { renderVerification } from './verify/render.js'

/**
 * `npm run verify [-- --only PART --seed N --write]`: what is too much for the tests. With `--deep` all of it. With
 * `--write` the figures go into docs/verification.json and docs/verification.md; `--page` makes the page anew from the
 * figures that are there. Fails on a fault.
 */
const { values } = parseArgs({
  options: {
    deep: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
})
const order = Object.keys(parts)
const stranger = values.only?.find((id) => !order.includes(id))
if (stranger !== undefined) throw new Error(`--only: no part is called ${stranger}; there are ${order.join(', ')}`)
const seed = Number(values.seed)
if (!Number.isSafeInteger(seed)) throw new Error('--seed is a whole number')
const asked: Asked = { deep: values.deep, seed }
const kind = values.deep ? 'deep' : 'quick'

const git = (...words: string[]): string => spawnSync('git', words, { encoding: 'utf8' }).stdout.trim()
// the figures of one part do not make the next one's commit a changed one
const changed = git('status', '--porcelain', '--', '.', ':!docs/verification.*') === '' ? '' : '+'
const commit = `${git('rev-parse', 'HEAD')}${changed}`

type Ran = Outcome & Pick<Part, 'id' | 'title' | 'about'>

/** A part that cannot be loaded or does not end is a fault, and the next part runs. */
async function runPart(id: string): Promise<Ran> {
  try {
    const { part } = await parts[id]!()
    process.stdout.write(`\n${part.title} (${id}, ${kind})\n`)
    return { ...part, ...(await part.run(asked)) }
  } catch (error) {
    const fault = `it did not end: ${error instanceof Error ? (error.stack ?? '') : String(error)}`
    return { id, title: id, about: '', figures: [], faults: [fault] }
  }
}

const json = 'docs/verification.json'
const writePage = (): void => writeFileSync('docs/verification.md', renderVerification(load(), order))
const load = (): Records => (existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Records) : {})

async function verify(): Promise<void> {
  for (const id of values.only ?? order) {
    const started = Date.now()
    const part = await runPart(id)
    const { figures, faults, tables } = part
    const seconds = Math.round((Date.now() - started) / 1000)
    for (const { name, value, denominator, unit = '' } of figures) {
      process.stdout.write(`  ${name}: ${value}${denominator === undefined ? '' : ` of ${denominator}`} ${unit}\n`)
    }
    for (const fault of faults) process.stdout.write(`  FAULT ${fault}\n`)
    process.stdout.write(`  ${seconds} s, ${faults.length} faults\n`)
    if (faults.length > 0) process.exitCode = 1
    if (!values.write) continue
    const command = `npm run ${values.deep ? 'verify:deep' : 'verify'} -- --only ${id} --seed ${seed}`
    const date = new Date().toISOString().slice(0, 10)
    const run = {
      date,
      commit,
      node: process.versions.node,
      seconds,
      command,
      figures,
      faults,
      ...(tables && { tables }),
    }
    // read anew: another run may have written meanwhile
    const records = recorded(load(), part, kind, run)
    const options = { ...(await resolveConfig(json)), filepath: json }
    writeFileSync(json, await format(JSON.stringify(records), options))
    writePage()
  }
}

if (values.page) writePage()
else void verify()
