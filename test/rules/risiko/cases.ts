import { describe, expect, test } from 'vitest'
import { assess, createForlop, type DecisionAction, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

/** Mild, and nobody knows for how long: hovedforlop 1 or 2. */
export const hovedforlop1Eller2 = { ...hovedforlop1, varighet: undefined } as const satisfies Kartlegging

/** Severe, and nobody knows for how long: hovedforlop 2 or 3. */
export const hovedforlop2Eller3 = { ...hovedforlop3, varighet: undefined } as const satisfies Kartlegging

/** Moderate, short-lived and not new: everything is known, and the text leaves hovedforlop 1 and 2 open (G1). */
export const moderatOgKortvarig = {
  ...hovedforlop1,
  alvorlighet: 'moderat',
  nyoppstatt: false,
} as const satisfies Kartlegging

/** A child: another guide applies, and no rule of this one. */
export const barn = { ...hovedforlop3, alder: 15 } as const satisfies Kartlegging

/** Nothing is known, not even whether this guide applies. */
export const utenAlder = { ...ukjent, alder: undefined } as const satisfies Kartlegging

const literal = createForlop({ reading: 'literal' })

/** What the case shows, the answers, and what the trace is expected to say. */
export type RuleCase = readonly [shows: string, kartlegging: Kartlegging, status: Status]

/** Tests what the trace says of a rule, and whether the literal reading has it: a derived rule is not in the text. */
export const testRule = (rule: string, basis: 'guideline' | 'derived', cases: readonly RuleCase[]): void => {
  const inLiteral = (kartlegging: Kartlegging) => literal.assess(kartlegging).trace.find((entry) => entry.rule === rule)
  const shown = (status: Status): Kartlegging => {
    const found = cases.find((shows) => shows[2] === status)
    if (found === undefined) throw new Error(`${rule}: no case says ${status}`)
    return found[1]
  }
  describe(`the rule ${rule}`, () => {
    test.each(cases)('%s', (_, kartlegging, status) => {
      expect(statusOf(rule, kartlegging)).toBe(status)
    })

    test('is shown to apply, not to apply and to be unknown', () => {
      expect(new Set(cases.map(([, , status]) => status))).toEqual(new Set(['applies', 'does-not-apply', 'unknown']))
    })

    if (basis === 'guideline') {
      test('says the same in the literal reading', () => {
        expect(inLiteral(shown('applies'))?.status).toBe('applies')
        expect(inLiteral(shown('does-not-apply'))?.status).toBe('does-not-apply')
      })
    } else {
      test('is no part of the literal reading', () => {
        expect(inLiteral(shown('applies'))).toBeUndefined()
      })
    }
  })
}

/** What the case shows, the answers, and what is expected of the action: parts of it, or that it is not there. */
export type ActionCase = readonly [shows: string, kartlegging: Kartlegging, action: Partial<DecisionAction> | 'absent']

const testActionIn = (reading: string, decide: typeof assess, id: string, cases: readonly ActionCase[]): void => {
  describe(`the action ${id}${reading}`, () => {
    test.each(cases)('%s', (_, kartlegging, expected) => {
      const action = decide(kartlegging).actions.find((action) => action.id === id)
      if (expected === 'absent') expect(action).toBeUndefined()
      else expect(action).toMatchObject(expected)
    })
  })
}

/** Tests what the decision says of an action in the careful reading. */
export const testAction = (id: string, cases: readonly ActionCase[]): void => testActionIn('', assess, id, cases)

/** Tests what the decision says of an action in the literal reading. */
export const testLiteralAction = (id: string, cases: readonly ActionCase[]): void =>
  testActionIn(' in the literal reading', (kartlegging) => literal.assess(kartlegging), id, cases)

/** The finding was not asked for, or got no answer: nothing is known. Only "not applicable" reads as no. */
export const notMapped = (
  fact: 'selvskading' | 'selvmordsrisiko' | 'voldsrisiko',
  kartlegging: Kartlegging,
): readonly RuleCase[] => [
  ['not mapped', { ...kartlegging, [fact]: undefined }, 'unknown'],
  ['not asked', { ...kartlegging, [fact]: { absent: 'not-asked' } }, 'unknown'],
  ['asked, and nobody knows', { ...kartlegging, [fact]: { absent: 'asked-unknown' } }, 'unknown'],
  ['asked, and the answer declined', { ...kartlegging, [fact]: { absent: 'asked-declined' } }, 'unknown'],
  ['not applicable', { ...kartlegging, [fact]: { absent: 'not-applicable' } }, 'does-not-apply'],
]

/** Cases of rules that hold as soon as one of the two was found, whatever the level. */
export const selvskadingEllerSelvmordsrisiko = (more: Kartlegging = {}): readonly RuleCase[] => {
  const in1 = { ...hovedforlop1, selvskading: 'nei', selvmordsrisiko: 'nei', ...more } as const
  const declined = { absent: 'asked-declined' } as const
  return [
    ['neither self-harm nor suicide risk', in1, 'does-not-apply'],
    ['self-harm in an acute crisis', { ...in1, selvskading: 'akutt-krise' }, 'applies'],
    ['lasting or severe self-harm', { ...in1, selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
    ['suicide risk found', { ...in1, selvmordsrisiko: 'avdekket' }, 'applies'],
    ['imminent danger of suicide', { ...in1, selvmordsrisiko: 'akutt-fare' }, 'applies'],
    [
      'suicide risk found, self-harm not mapped',
      { ...in1, selvskading: undefined, selvmordsrisiko: 'avdekket' },
      'applies',
    ],
    ['suicide risk found in hovedforlop 2', { ...hovedforlop2, ...more, selvmordsrisiko: 'avdekket' }, 'applies'],
    ['suicide risk found in hovedforlop 3', { ...hovedforlop3, ...more, selvmordsrisiko: 'avdekket' }, 'applies'],
    ['suicide risk found, level not known', { ...ukjent, ...more, selvmordsrisiko: 'avdekket' }, 'applies'],
    ['no self-harm, suicide risk not mapped', { ...in1, selvmordsrisiko: undefined }, 'unknown'],
    ['no suicide risk, self-harm not mapped', { ...in1, selvskading: undefined }, 'unknown'],
    ['no self-harm, answer on suicide risk declined', { ...in1, selvmordsrisiko: declined }, 'unknown'],
    ['no suicide risk, answer on self-harm declined', { ...in1, selvskading: declined }, 'unknown'],
    ['suicide risk not applicable', { ...in1, selvmordsrisiko: { absent: 'not-applicable' } }, 'does-not-apply'],
    ['suicide risk found in a person of 15', { ...barn, ...more, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
    ['suicide risk found at unknown age', { ...utenAlder, ...more, selvmordsrisiko: 'avdekket' }, 'unknown'],
  ]
}
