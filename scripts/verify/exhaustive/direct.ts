import type { Reading } from '../../../src/engine/content.js'
import type { Forlop } from '../../../src/index.js'
import { createCellReader } from '../../../src/kartlegging/cells.js'
import { differences } from '../../../test/second-engine/compare.js'
import { interpreter, type Interpretation } from '../../../test/second-engine/interpret.js'
import { everyKartlegging } from '../exact/answers.js'
import { content } from '../exact/content.js'
import { exact } from '../exact/exact.js'
import type { DecisionTable } from './decision-tables.js'

export interface Asking {
  readonly asked: number
  /** Answers that those asked stand for. */
  readonly covered: bigint
  /** At most a few, with the answers that show them. */
  readonly faults: readonly string[]
}

const MOST_FAULTS = 3

const seconds: { [R in Reading]?: (kartlegging: object) => Interpretation } = {}

/** Asks every answer of a table through `assess` and compares with the diagrams and with the second engine. */
export function askDirectly(table: DecisionTable, assess: Forlop['assess'], reading: Reading): Asking {
  const second = (seconds[reading] ??= interpreter(reading))
  const readCells = createCellReader(content.facts, exact().functions.variables)
  const faults: string[] = []
  let [asked, covered] = [0, 0n]
  for (const { kartlegging, stands } of everyKartlegging(table.answers)) {
    const decision = assess(kartlegging)
    asked++
    covered += stands
    const [shown, expected] = [table.shown(decision), table.expected(readCells(decision.kartlegging))]
    if (shown !== expected) faults.push(`${shown}, but ${expected} by the diagrams: ${JSON.stringify(kartlegging)}`)
    const parted = differences(decision, second(kartlegging))
    if (parted.length > 0) faults.push(`the second engine: ${parted.join('; ')}: ${JSON.stringify(kartlegging)}`)
    if (faults.length >= MOST_FAULTS) break
  }
  if (faults.length === 0 && covered !== table.profiles) {
    faults.push(`the answers asked stand for ${covered}, not for all ${table.profiles}`)
  }
  return { asked, covered, faults }
}
