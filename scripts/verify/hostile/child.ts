import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { faultsOverHttp } from '../../../test/hostile/bytes.js'
import { entriesOf, type Exports } from '../../../test/hostile/entries.js'
import { faultOf, hostileArgs, saneFaultOf } from '../../../test/hostile/hostile.js'

/** What is told to the process that started this one. */
export interface Told {
  readonly entry: string
  readonly runs: number
  readonly faults: readonly string[]
}

const [folder = '', files = '', seed, runs, place, places] = process.argv.slice(2)
// a line before and after each entry: where it hangs, the last one says where
const tell = (told: Told | { readonly begins: string }): void => void writeSync(3, `${JSON.stringify(told)}\n`)

const loaded = await Promise.all(
  Object.entries(JSON.parse(files) as { [name: string]: string }).map(
    async ([name, file]) => [name, await import(pathToFileURL(`${folder}/${file}`).href)] as const,
  ),
)
const exports = Object.fromEntries(loaded) as unknown as Exports

const drawn = fc.integer({ min: 0 }).map((start) => {
  let state = start
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 4
})

// those of the others are tried by the processes beside this one
for (const entry of entriesOf(exports).filter((_, index) => index % Number(places) === Number(place))) {
  tell({ begins: entry.name })
  const faults = new Set<string>()
  const sane = await saneFaultOf(entry)
  if (sane !== undefined) faults.add(sane)
  const property = fc.asyncProperty(drawn, async (draw) => {
    const fault = await faultOf(entry, hostileArgs(entry, draw))
    if (fault !== undefined) faults.add(fault)
  })
  await fc.assert(property, { numRuns: Number(runs), seed: Number(seed), endOnFailure: true })
  tell({ entry: entry.name, runs: Number(runs), faults: [...faults].slice(0, 5) })
}
if (place === '0') {
  tell({ begins: 'the HTTP service' })
  const { calls, faults } = await faultsOverHttp(exports)
  tell({ entry: 'the HTTP service, every input of the corpus', runs: calls, faults: faults.slice(0, 20) })
}
