import { expect, test } from 'vitest'
import { livshendelser } from '../../../rules/plassering/livshendelser.js'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { literalStatusOf } from '../reading.js'
import { testTable, type RowCase } from '../status.js'

const rows = [
  ['R5.38', 'samlivsbrudd'],
  ['R5.39', 'tap-av-relasjon'],
  ['R5.40', 'fodsel-eller-barsel'],
  ['R5.41', 'arbeid-eller-studier'],
  ['R5.42', 'vold'],
  ['R5.43', 'seksuelle-overgrep'],
  ['R5.44', 'dodsfall'],
] as const
const others = (hendelse: string) => rows.map(([, other]) => other).filter((other) => other !== hendelse)
const refused = { absent: 'asked-declined' } as const

testTable(
  livshendelser,
  'lavterskeltilbud',
  rows.flatMap(([statement, hendelse]): RowCase[] => {
    const svar = { livshendelser: [hendelse], stottenStrekkerIkkeTil: true } as const
    const person = { ...hovedforlop1, ...svar }
    return [
      [statement, 'the event, with too little support', person, 'applies'],
      [
        statement,
        'hovedforlop 1 the lowest that is open',
        { ...person, alvorlighet: 'moderat', tilstander: [] },
        'applies',
      ],
      [statement, 'support enough', { ...person, stottenStrekkerIkkeTil: false }, 'does-not-apply'],
      [statement, 'every other event', { ...person, livshendelser: others(hendelse) }, 'does-not-apply'],
      [statement, 'held above hovedforlop 1', { ...person, selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
      [statement, 'hovedforlop 2', { ...hovedforlop2, ...svar }, 'does-not-apply'],
      [statement, 'hovedforlop 3', { ...hovedforlop3, ...svar }, 'does-not-apply'],
      [statement, 'support not known', { ...person, stottenStrekkerIkkeTil: undefined }, 'unknown'],
      [statement, 'support refused', { ...person, stottenStrekkerIkkeTil: refused }, 'unknown'],
      [statement, 'events not known', { ...person, livshendelser: undefined }, 'unknown'],
      [statement, 'events refused', { ...person, livshendelser: refused }, 'unknown'],
      [statement, 'severity not known', { ...person, alvorlighet: undefined }, 'unknown'],
      [statement, 'duration refused', { ...person, varighet: refused }, 'unknown'],
    ]
  }),
)

test.each([hovedforlop1, hovedforlop2, hovedforlop3])('an event never changes the placing', (person) => {
  const svar = { livshendelser: rows.map(([, hendelse]) => hendelse), stottenStrekkerIkkeTil: true }
  expect(assess({ ...person, ...svar }).hovedforlop.possible).toEqual(assess(person).hovedforlop.possible)
})

test.each(rows)('%s is in the literal reading, and an option of low-threshold help', (statement, hendelse) => {
  const person = { ...hovedforlop1, livshendelser: [hendelse], stottenStrekkerIkkeTil: true }
  const rule = `plassering/livshendelser/${statement.toLowerCase().replace('.', '-')}`
  expect(literalStatusOf(rule, person)).toBe('applies')
  const options = assess(person).actions.find(({ id }) => id === 'lavterskeltilbud')?.options
  expect(options).toContainEqual({ rule, strength: 'may', basis: 'guideline', statement })
})
