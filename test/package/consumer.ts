/** A program of a user: compiled strictly, run in Node from both module systems, and bundled for the browser. */
export const consumer = `
import {
  assess, safeAssess, explain, createForlop, kartleggingSchema, type Kartlegging, type Decision,
} from 'forlop'
import * as rules from 'forlop/rules'

const kartlegging: Kartlegging = { alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' }
const decision: Decision = assess(kartlegging)
const possible: readonly number[] = decision.hovedforlop.possible
const text: string = explain(decision, { locale: 'nn' })
const literal: Decision = createForlop({ reading: 'literal' }).assess(kartleggingSchema.parse(kartlegging))

const result = safeAssess({ alder: 'gammel' })
if (result.success) throw new Error('a word is not an age')
const paths: readonly (readonly (string | number)[])[] = result.error.issues.map(({ path }) => path)

// @ts-expect-error a fact that does not exist
const wrongName: Kartlegging = { alderen: 34 }
// @ts-expect-error a value that the fact does not have
const wrongValue: Kartlegging = { alvorlighet: 'grave' }

console.log(JSON.stringify({ possible, decision, text, literal, paths, rules: Object.keys(rules).length > 0 }))
`
