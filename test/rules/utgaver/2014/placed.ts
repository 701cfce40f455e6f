import { expect, test } from 'vitest'
import { content2014 } from '../../../../rules/utgaver/2014/index.js'
import type { Reading } from '../../../../src/engine/content.js'
import type { Decision } from '../../../../src/engine/decision.js'
import { createEngine } from '../../../../src/engine/engine.js'
import type { Kartlegging } from '../../../../src/index.js'
import type { Status } from '../../status.js'

const engines = {
  careful: createEngine(content2014, 'careful', null),
  literal: createEngine(content2014, 'literal', null),
}

const decide2014 = (kartlegging: Kartlegging, reading: Reading = 'careful'): Decision => {
  const result = engines[reading].decide(kartlegging)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.decision
}

export const levels2014 = (kartlegging: Kartlegging, reading: Reading = 'careful'): readonly number[] =>
  decide2014(kartlegging, reading).hovedforlop.possible

/** An adult with everything known that the placing of 2014 reads, and nothing found. */
export const kjent = {
  alder: 40,
  problemomrade: ['psykisk-helse'],
  tilstander: [],
  rusutlostPsykoseGjentattEllerAlvorlig: false,
  alvorlighet: 'mild',
  varighet: 'kortvarig',
  nyoppstatt: false,
  tilbakevendende: false,
  funksjonsfall: 'ingen',
  selvskading: 'nei',
  hoytAlkoholforbruk: false,
  illegaleRusmidler: false,
} as const satisfies Kartlegging

/** What the case shows, what differs from the person above (`undefined`: unknown), and what the rule says. */
export type RuleCase = readonly [shows: string, differs: Kartlegging, status: Status]

export const testRule = (id: string, cases: readonly RuleCase[]): void => {
  test.each(cases)('%s', (_, differs, status) => {
    const entry = decide2014({ ...kjent, ...differs }).trace.find(
      ({ rule }) => rule === `utgaver/2014/plassering/${id}`,
    )
    expect(entry?.status).toBe(status)
  })
}
