import { describe, expect, test } from 'vitest'
import { createTranslator } from '../../../src/explain/translator.js'
import { conditionWords, lower, sayFact, sayFacts, sayList, sayStatements } from '../../../src/explain/words.js'
import type { Answer } from '../../../src/kartlegging/kartlegging.js'
import { renderCondition } from '../../../src/logic/render.js'
import { all, any, atLeast, atMost, hovedforlop, includes, is, not } from '../../../rules/vocabulary.js'

const nb = createTranslator('nb')
const nn = createTranslator('nn')
const en = createTranslator('en')

describe('a fact with its answer', () => {
  test.each<[shows: string, fact: string, answer: Answer, said: string]>([
    ['one value', 'alvorlighet', 'moderat', 'Alvorlighet: moderat'],
    ['a number', 'alder', 34, 'Alder: 34'],
    ['yes', 'gravid', true, 'Er personen gravid: ja'],
    ['no', 'gravid', false, 'Er personen gravid: nei'],
    [
      'several values',
      'problemomrade',
      ['psykisk-helse', 'rusmidler'],
      'Hva søker personen hjelp for: psykisk helse, rusmidler',
    ],
    ['none of the values', 'tilstander', [], 'Tilstander og plager: ingen'],
    ['not asked', 'selvskading', { absent: 'not-asked' }, 'Selvskading: ikke spurt'],
    ['nobody knows', 'selvskading', { absent: 'asked-unknown' }, 'Selvskading: vet ikke'],
    ['declined', 'selvskading', { absent: 'asked-declined' }, 'Selvskading: ønsket ikke å svare'],
    ['not applicable', 'selvskading', { absent: 'not-applicable' }, 'Selvskading: ikke aktuelt'],
  ])('%s', (_, fact, answer, said) => {
    expect(sayFact(nb, fact, answer)).toBe(said)
  })

  test('in the language of the reader', () => {
    expect(sayFact(nn, 'alvorlighet', 'alvorlig')).toBe('Alvorsgrad: alvorleg')
    expect(sayFact(en, 'alvorlighet', 'alvorlig')).toBe('Severity: severe')
  })
})

test('facts in a row begin small and lose their question marks', () => {
  expect(sayFacts(nb, ['varighet', 'gravid'])).toBe('forventet varighet, er personen gravid')
  expect(sayFacts(nb, [])).toBe('')
})

describe('a list', () => {
  test.each([
    [[], ''],
    [[1], '1'],
    [[1, 2], '1 og 2'],
    [[1, 2, 3], '1, 2 og 3'],
    [['hovedforløpet', 'hvilken veileder som gjelder'], 'hovedforløpet og hvilken veileder som gjelder'],
  ])('%j', (items, said) => {
    expect(sayList(nb, items)).toBe(said)
  })

  test('in English', () => {
    expect(sayList(en, [1, 2, 3])).toBe('1, 2 and 3')
  })
})

describe('statements', () => {
  test.each([
    [[], ''],
    [['R6.32'], 'R6.32'],
    [['R6.32', 'R6.33'], 'R6.32, R6.33'],
    [['R6.31', 'R6.32', 'R6.33'], 'R6.31–R6.33'],
    [['R4.08', 'R4.09', 'R4.10', 'R4.11'], 'R4.08–R4.11'],
    [['R6.33', 'R6.31', 'R6.32', 'R6.31'], 'R6.31–R6.33'],
    [['R4.01', 'R5.02', 'R6.03'], 'R4.01, R5.02, R6.03'],
    [['R4.01', 'R4.02', 'R4.03', 'R4.05', 'R4.07', 'R4.08'], 'R4.01–R4.03, R4.05, R4.07, R4.08'],
  ])('%j', (statements, said) => {
    expect(sayStatements(statements)).toBe(said)
  })
})

describe('a heading inside a sentence', () => {
  test.each([
    ['Alvorlighet', 'alvorlighet'],
    ['Økonomi', 'økonomi'],
    ['TSB og DPS', 'TSB og DPS'],
    ['ØHD', 'ØHD'],
    ['A1-plass', 'A1-plass'],
    ['I arbeid', 'i arbeid'],
    ['', ''],
  ])('%s', (heading, said) => {
    expect(lower(heading)).toBe(said)
  })
})

describe('a condition', () => {
  const condition = all(
    hovedforlop(2, 3),
    any(is('selvmordsrisiko', 'avdekket', 'akutt-fare'), not(is('funksjonsfall', 'betydelig'))),
    includes('tilstander', 'angst'),
  )

  test('is told in bokmål', () => {
    expect(renderCondition(condition, conditionWords(nb))).toBe(
      'hovedforløp 2 eller 3 og (Selvmordsrisiko: avdekket eller akutt fare eller ikke (Funksjonsfall: betydelig funksjonsfall)) og Tilstander og plager: angst',
    )
  })

  test('is told in nynorsk', () => {
    expect(renderCondition(condition, conditionWords(nn))).toBe(
      'hovudforløp 2 eller 3 og (Sjølvmordsrisiko: avdekt eller akutt fare eller ikkje (Funksjonsfall: betydeleg funksjonsfall)) og Tilstandar og plager: angst',
    )
  })

  test('is told in English', () => {
    expect(renderCondition(condition, conditionWords(en))).toBe(
      'hovedforløp 2 or 3 and (Suicide risk: found or imminent danger or not (Loss of function: significant loss of function)) and Conditions and complaints: anxiety',
    )
  })

  test('of a number is told with its limit', () => {
    const age = all(atLeast('alder', 18), atMost('alder', 25))
    expect(renderCondition(age, conditionWords(en))).toBe('Age is 18 or more and Age is 25 or less')
  })

  test('that always or never holds is told so', () => {
    expect(renderCondition({ all: [] }, conditionWords(nb))).toBe('alltid')
    expect(renderCondition({ any: [] }, conditionWords(nb))).toBe('aldri')
  })
})
