import { describe, expect, test } from 'vitest'
import { explainAction, explainBriefly } from '../../../src/explain/action.js'
import { createTranslator } from '../../../src/explain/translator.js'
import { assess, createForlop, type Decision, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../../rules/profiles.js'

const nb = createTranslator('nb')
const en = createTranslator('en')

const find = (decision: Decision, id: string) => {
  const found = decision.actions.find((action) => action.id === id)
  if (found === undefined) throw new Error(`no action ${id}`)
  return found
}
const told = (kartlegging: Kartlegging, id: string, t = nb): string[] => {
  const decision = assess(kartlegging)
  return explainAction(t, decision, find(decision, id))
}
const brief = (kartlegging: Kartlegging, id: string): string => explainBriefly(nb, find(assess(kartlegging), id))

describe('an action', () => {
  test('is told with its strength, why, and what it rests on', () => {
    expect(told({ ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'henvis-spesialist-selvmordsrisiko')).toEqual([
      'Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko [skal]',
      '  Til: spesialisthelsetjenesten.',
      '  Fordi: Alvorlighet: mild, Forventet varighet: langvarig, Selvmordsrisiko: avdekket.',
      '  Veilederen R6.32. Åpent i teksten: G10.',
    ])
  })

  test('that is derived is told as derived, and from what', () => {
    expect(told({ ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'henvis-spesialist-selvmordsrisiko')).toEqual([
      'Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko [skal; utledet, står ikke i veilederen]',
      '  Til: spesialisthelsetjenesten.',
      '  Fordi: Alvorlighet: alvorlig, Forventet varighet: langvarig, Selvmordsrisiko: avdekket.',
      '  Utledet av R6.32. Åpent i teksten: G8.',
    ])
  })

  test('that is a precaution says until when, and in which hovedforlop it holds', () => {
    const open = { ...hovedforlop1, varighet: undefined, selvmordsrisiko: 'avdekket' } as const
    expect(told(open, 'henvis-spesialist-selvmordsrisiko')[0]).toBe(
      'Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko ' +
        '[skal; for sikkerhets skyld, til dette er avklart: forventet varighet; gjelder i hovedforløp 2]',
    )
  })

  test('that is a precaution which no answer can clear says so', () => {
    const open = { ...hovedforlop1, alvorlighet: 'moderat', nyoppstatt: false, selvmordsrisiko: 'avdekket' } as const
    expect(told(open, 'henvis-spesialist-selvmordsrisiko', en)[0]).toBe(
      'Ensure the necessary referral to specialist services for suicide risk ' +
        '[shall; as a precaution; holds in hovedforløp 2]',
    )
  })

  test('that is a precaution at every possible level names no level', () => {
    const kartlegging = { ...hovedforlop2, alder: undefined, selvmordsrisiko: 'avdekket' } as const
    expect(told(kartlegging, 'henvis-spesialist-selvmordsrisiko', en)[0]).toMatch(
      /\[shall; as a precaution, until this is known: age\]$/,
    )
  })

  test('that a missing answer could make stronger says which', () => {
    const lines = told({ ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'kontakt-legevakt')
    expect(lines).toContain('  (kan bli bør når dette er avklart: risiko for å utøve vold)')
  })

  test('that rests on a statute cites it', () => {
    expect(told({ alder: 34 }, 'kartlegg-mindrearige').at(-1)).toBe('  helsepersonelloven § 10 a.')
  })

  test('that a statute demands cites the section of the day asked for', () => {
    const decision = createForlop({ asOf: '2026-04-13' }).assess({ alder: 34 })
    expect(explainAction(en, decision, find(decision, 'kartlegg-mindrearige')).at(-1)).toContain('§ 10 a')
  })

  test('that refers names the pathways that are open, with an or between them', () => {
    const lines = told(
      { ...hovedforlop3, oppfolgingISpesialisthelsetjenesten: false, problemomrade: undefined },
      'henvis-pasientforlop',
    )
    expect(lines[1]).toMatch(/^ {2}Til: nasjonalt pasientforløp .* eller nasjonalt pasientforløp .*\.$/)
  })

  test('that has been done says so', () => {
    expect(told({ ...hovedforlop3, selvmordsrisiko: 'nei' }, 'kartlegg-selvmordsrisiko')[0]).toBe(
      'Kartlegg selvmordsrisiko [skal; gjort]',
    )
  })

  test('names six ways of doing it, and marks those that are weaker', () => {
    const options = told(hovedforlop1, 'velg-tema-for-kartlegging').find((line) => line.startsWith('  For eksempel: '))
    expect(options?.match(/; /g)).toHaveLength(5)
    expect(options).toMatch(/ \(kan\).* …$/)
  })
})

describe('a weak action', () => {
  test('is told in one line', () => {
    expect(brief({ ...hovedforlop1, selvskading: 'akutt-krise' }, 'folg-trinnveiledning')).toBe(
      'Følg de nasjonale rådene og trinnveiledningene om selvskading og selvmord [råd; R4.22, R6.73]',
    )
  })

  test('that is not from the guide says where it is from', () => {
    expect(brief({ ...hovedforlop3, selvskading: 'akutt-krise' }, 'sok-veiledning-selvskading')).toBe(
      'Søk veiledning hos spesialisthelsetjenesten om selvskadingen [råd; R6.72; utledet, står ikke i veilederen]',
    )
    expect(brief({ alder: 34, selvmordsrisiko: 'avdekket' }, 'kontakt-legevakt')).toBe(
      'Kontakt legevakt på 116117 [kan; nasjonalt råd, ikke veilederen]',
    )
  })

  test('names six ways of doing it at most', () => {
    const line = brief(hovedforlop1, 'velg-kartleggingsverktoy')
    expect(line).toMatch(/\]: [^;]+(; [^;]+){5} …$/)
  })
})
