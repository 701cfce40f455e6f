import { expect, test } from 'vitest'
import { explainTrace } from '../../../src/explain/trace.js'
import { createTranslator } from '../../../src/explain/translator.js'
import { assess } from '../../../src/index.js'
import { hovedforlop2 } from '../../rules/profiles.js'

const decision = assess({
  ...hovedforlop2,
  selvmordsrisiko: 'avdekket',
  samtykkeParorende: { absent: 'asked-declined' },
})
const nb = explainTrace(createTranslator('nb'), decision)

test('stands under a heading and ends with an empty line', () => {
  expect(nb.slice(0, 2)).toEqual(['Alle regler', '-----------'])
  expect(nb.at(-1)).toBe('')
  expect(nb).toHaveLength(decision.trace.length + 3)
})

test('says that a rule applies, and on which answer', () => {
  expect(nb).toContain('gjelder: risiko/henvis-spesialist-selvmordsrisiko (Selvmordsrisiko: avdekket)')
})

test('says that a rule does not apply', () => {
  expect(nb).toContain('gjelder ikke: risiko/kontakt-spesialist-selvmordsrisiko (Selvmordsrisiko: avdekket)')
})

test('says that it is not known whether a rule applies, and what is missing', () => {
  expect(nb).toContain('ukjent: risiko/samarbeid-spesialist-voldsrisiko (mangler: risiko for å utøve vold)')
})

test('says of a rule that asks nothing only that it applies', () => {
  expect(nb).toContain('gjelder: risiko/kartlegg-selvskading')
})

test('says that an answer was declined', () => {
  expect(nb.some((line) => line.includes(': ønsket ikke å svare'))).toBe(true)
})

test('speaks the language of the reader', () => {
  expect(explainTrace(createTranslator('en'), decision)).toContain(
    'applies: risiko/henvis-spesialist-selvmordsrisiko (Suicide risk: found)',
  )
  expect(explainTrace(createTranslator('nn'), decision)).toContain(
    'gjeld: risiko/henvis-spesialist-selvmordsrisiko (Sjølvmordsrisiko: avdekt)',
  )
})
