import type { Forlop, Kartlegging } from '../../../src/index.js'
import { factsRead } from '../../../src/logic/leaves.js'
import { appliesWhen } from '../../../src/engine/placing.js'
import { byFact, everyKartlegging, representativesOf } from '../exact/answers.js'
import { content } from '../exact/content.js'
import { exact } from '../exact/exact.js'

/**
 * Where the other facts stand: nothing known, and a person of each level. The urgency must be the same: the facts that
 * rules with an urgency name are its whole cone.
 */
const others: readonly Kartlegging[] = [
  {},
  { alvorlighet: 'mild', varighet: 'kortvarig' },
  { alvorlighet: 'alvorlig', varighet: 'kortvarig' },
  { alvorlighet: 'alvorlig', varighet: 'langvarig' },
]

export interface UrgencyTable {
  readonly facts: string
  readonly asked: number
  readonly outcomes: string
  readonly faults: readonly string[]
}

/** How soon, for every answer to the facts that rules with an urgency name. */
export function urgencyTable(assess: Forlop['assess'], deep: boolean): UrgencyTable {
  const beside = deep ? others : others.slice(0, 1)
  const urgent = content.rules.filter(({ urgency }) => urgency !== undefined)
  const read = ['alder', ...new Set(urgent.flatMap((rule) => factsRead(appliesWhen(rule))))]
  const { variables } = exact().functions
  const cone = variables.flatMap(({ fact }, place) => (read.includes(fact) ? [place] : []))
  const answers = new Map([...byFact(variables, cone)].map(([fact, own]) => [fact, representativesOf(own)]))
  const times = new Map<string, number>()
  const faults: string[] = []
  let asked = 0
  for (const { kartlegging } of everyKartlegging(answers)) {
    const found = beside.map((other) => assess({ ...other, ...kartlegging }).urgency)
    asked++
    times.set(found[0]!, (times.get(found[0]!) ?? 0) + 1)
    if (found.some((urgency) => urgency !== found[0]))
      faults.push(`hangs on other facts: ${JSON.stringify(kartlegging)}`)
    const now = kartlegging.selvmordsrisiko === 'akutt-fare' || kartlegging.voldsrisiko === 'akutt-fare'
    if (now && found[0] !== 'immediate') faults.push(`acute danger is ${found[0]}: ${JSON.stringify(kartlegging)}`)
  }
  return {
    facts: [...answers.keys()].join(', '),
    asked,
    outcomes: [...times]
      .map(([urgency, count]) => `${urgency}: ${new Intl.NumberFormat('en').format(count)}`)
      .join('; '),
    faults: faults.slice(0, 3),
  }
}
