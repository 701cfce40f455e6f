import { describe, expect, test } from 'vitest'
import type { Decision, Kartlegging } from '../../src/index.js'
import { actionIn, careful, literal } from './compare.js'

const { assess } = careful

/** A person of whom nothing else could change the level. */
const known = {
  alder: 40,
  problemomrade: ['psykisk-helse'],
  tilstander: ['angst'],
  nyoppstatt: false,
  tilbakevendende: false,
  rusutlostPsykoseGjentattEllerAlvorlig: false,
  funksjonsfall: 'ingen',
  selvskading: 'nei',
} as const satisfies Kartlegging

const mild = { ...known, alvorlighet: 'mild', varighet: 'kortvarig' } as const
const moderat = { ...known, alvorlighet: 'moderat', varighet: 'kortvarig' } as const
const alvorlig = { ...known, alvorlighet: 'alvorlig', varighet: 'kortvarig' } as const
const varig = { ...alvorlig, varighet: 'langvarig' } as const

const possible = (kartlegging: Kartlegging): readonly number[] => assess(kartlegging).hovedforlop.possible
const standing = (decision: Decision, id: string): string => {
  const action = actionIn(decision, id)
  return action === undefined ? 'absent' : `${action.strength} ${action.certainty}`
}

/** What one could expect and what the guide does not give. Each case shows that it does not hold, and why. */
describe('it is not promised', () => {
  test('that more knowledge never takes a safety action away: a known level settles what was a precaution', () => {
    const unknown = { alder: 40, selvmordsrisiko: 'avdekket' } as const
    expect(standing(assess(unknown), 'henvis-spesialist-selvmordsrisiko')).toBe('shall precautionary')
    expect(standing(assess({ ...mild, ...unknown }), 'henvis-spesialist-selvmordsrisiko')).toBe('absent')
  })

  test('not even that a found risk keeps every precaution: self-harm in an acute crisis settles hovedforlop 1', () => {
    const { selvskading: _, ...notAsked } = { ...mild, selvmordsrisiko: 'avdekket' } as const
    expect(possible(notAsked)).toEqual([1, 2])
    expect(standing(assess(notAsked), 'henvis-spesialist-selvmordsrisiko')).toBe('shall precautionary')
    const found = assess({ ...notAsked, selvskading: 'akutt-krise' })
    expect(found.hovedforlop.possible).toEqual([1])
    expect(standing(found, 'henvis-spesialist-selvmordsrisiko')).toBe('absent')
    expect(standing(found, 'kontakt-spesialist-selvmordsrisiko')).toBe('should certain')
  })

  test('that new onset never weakens: it is what makes hovedforlop 1 certain for moderate anxiety', () => {
    const lasting = assess({ ...moderat, selvmordsrisiko: 'avdekket' })
    const ofNewOnset = assess({ ...moderat, selvmordsrisiko: 'avdekket', nyoppstatt: true })
    expect([lasting, ofNewOnset].map(({ hovedforlop }) => hovedforlop.possible)).toEqual([[1, 2], [1]])
    expect(standing(lasting, 'henvis-spesialist-selvmordsrisiko')).toBe('shall precautionary')
    expect(standing(ofNewOnset, 'henvis-spesialist-selvmordsrisiko')).toBe('absent')
    expect(standing(ofNewOnset, 'kontakt-spesialist-selvmordsrisiko')).toBe('should certain')
  })

  test('that a favourable fact never lowers the level: a first drug-induced psychosis does not leave 3 open', () => {
    const psychosis = { ...alvorlig, tilstander: ['rusutlost-psykose'] } as const
    expect(possible({ ...psychosis, rusutlostPsykoseGjentattEllerAlvorlig: true })).toEqual([2, 3])
    expect(possible({ ...psychosis, rusutlostPsykoseGjentattEllerAlvorlig: false })).toEqual([2])
  })

  test('that a higher level has all that a lower one has, or stepping down keeps the duties', () => {
    const [two, three] = [alvorlig, varig].map((person) => assess({ ...person, voldsrisiko: 'forhoyet' }))
    for (const duty of ['samarbeid-politi', 'koordinator', 'ansvarsgruppe']) {
      expect(actionIn(three!, duty)?.certainty).toBe('certain')
      expect(standing(two!, duty)).toMatch(/^absent$|possible$/)
    }
    expect(standing(two!, 'tilbakefallsplan')).toBe('advice certain')
    expect(standing(three!, 'tilbakefallsplan')).toBe('absent')
    for (const duty of ['voldsrisikoutredning', 'voldsrisikohandteringsplan']) {
      expect([standing(two!, duty), standing(three!, duty)]).toEqual(['shall certain', 'shall certain'])
    }
  })

  test('that there is one level: grief with significant loss of function may be 1 or 2, with all answers given', () => {
    const grief = { ...mild, tilstander: ['sorg'], funksjonsfall: 'betydelig' } as const
    expect(assess(grief).hovedforlop).toMatchObject({ possible: [1, 2], settled: false, recommended: 1 })
    const harmful = { ...mild, tilstander: ['skadelig-bruk'], funksjonsfall: 'noe' } as const
    expect(assess(harmful).hovedforlop).toMatchObject({ possible: [1, 2], settled: false, recommended: 1 })
  })

  test('that every found risk leads to referral: in hovedforlop 1 the specialist is contacted', () => {
    const decision = assess({
      ...mild,
      selvskading: 'akutt-krise',
      selvmordsrisiko: 'avdekket',
      voldsrisiko: 'forhoyet',
    })
    for (const risk of ['selvskading', 'selvmordsrisiko', 'voldsrisiko']) {
      expect(standing(decision, `kontakt-spesialist-${risk}`)).toBe('should certain')
      expect(standing(decision, `henvis-spesialist-${risk}`)).toBe('absent')
    }
  })

  test('that the same finding has the same strength at every level', () => {
    const mapping = [mild, alvorlig, varig].map((person) => standing(assess(person), 'kartlegg-selvmordsrisiko'))
    expect(mapping).toEqual(['may certain', 'may certain', 'shall certain'])
  })

  test('that 18 and 25 are sharp borders: with after-care it is decided in the single case', () => {
    const scope = (alder: number): string => assess({ ...mild, alder, ettervernBarnevern: true }).scope
    expect([17, 18, 25, 26].map(scope)).toEqual(['children-guide', 'either-guide', 'either-guide', 'adult-guide'])
    expect(possible({ ...mild, alder: 25, ettervernBarnevern: true })).toEqual([1])
    expect(assess({ ...mild, alder: 20, ettervernBarnevern: false, elevVideregaende: false }).scope).toBe('adult-guide')
  })
})

describe('and not of the literal reading', () => {
  test('that the level never falls when the problem gets graver: what is moderate has no level', () => {
    const levels = [mild, { ...moderat, tilstander: ['livskrise'] as const }, alvorlig].map(
      (person) => literal.assess(person).hovedforlop.possible,
    )
    expect(levels).toEqual([[1], [], [2]])
  })

  test('that graver never loses an action: contact on found risk goes with the level', () => {
    const found = { selvmordsrisiko: 'avdekket', tilstander: ['livskrise'] } as const
    const [milder, graver] = [mild, moderat].map((person) => literal.assess({ ...person, ...found }))
    expect(standing(milder!, 'kontakt-spesialist-selvmordsrisiko')).toBe('should certain')
    expect(standing(graver!, 'kontakt-spesialist-selvmordsrisiko')).toBe('absent')
  })

  test('that longer never loses an action: in hovedforlop 3 no sentence refers a found suicide risk', () => {
    const [short, long] = [alvorlig, varig].map((person) => literal.assess({ ...person, selvmordsrisiko: 'avdekket' }))
    expect(standing(short!, 'henvis-spesialist-selvmordsrisiko')).toBe('shall certain')
    expect(standing(long!, 'henvis-spesialist-selvmordsrisiko')).toBe('absent')
    expect(standing(assess({ ...varig, selvmordsrisiko: 'avdekket' }), 'henvis-spesialist-selvmordsrisiko')).toBe(
      'shall certain',
    )
  })

  test('that greater loss of function never lowers: harmful use is placed by some loss of function alone', () => {
    const harmful = { ...moderat, tilstander: ['skadelig-bruk'] } as const
    const levels = (['noe', 'betydelig'] as const).map(
      (funksjonsfall) => literal.assess({ ...harmful, funksjonsfall }).hovedforlop.possible,
    )
    expect(levels).toEqual([[2], []])
  })
})
