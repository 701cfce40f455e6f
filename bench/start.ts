import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { facts } from '../rules/index.js'
import { inputs } from './inputs.js'
import { median } from './measure.js'

/** Medians over fresh processes, in milliseconds. */
export interface Start {
  readonly import: number
  readonly firstDecision: number
  /** Both, on the clock. */
  readonly total: number
  /** Both, in CPU time of all threads. */
  readonly cpu: number
}

/** Import and first decision in a fresh process. Needs the build; without it there is nothing to measure. */
export function measureStart(times: number): Start | undefined {
  const entry = resolve('dist/index.js')
  if (!existsSync(entry)) return undefined
  const [kartlegging] = inputs(facts, 1, 0.5)
  const program = `
    const before = process.cpuUsage()
    const started = performance.now()
    const { assess } = await import(${JSON.stringify(pathToFileURL(entry).href)})
    const imported = performance.now()
    assess(${JSON.stringify(kartlegging)})
    const decided = performance.now()
    const { user, system } = process.cpuUsage(before)
    const cpu = (user + system) / 1000
    console.log(JSON.stringify({ import: imported - started, firstDecision: decided - imported, total: decided - started, cpu }))`
  const runs = Array.from({ length: times }, () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    return JSON.parse(printed) as Start
  })
  const of = (part: keyof Start): number => median(runs.map((run) => run[part]))
  return { import: of('import'), firstDecision: of('firstDecision'), total: of('total'), cpu: of('cpu') }
}
