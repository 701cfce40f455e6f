import type { Issue } from '../../forlop-error.js'
import type { Fact } from '../../kartlegging/fact.js'
import { absentReasons, type AbsentReason } from '../../kartlegging/kartlegging.js'
import { absentReasonExtension, absentReasonSystem } from '../names.js'
import type { Choice, Code } from './codes.js'
import { isObject, listOf, modifierMessage, type Given, type Json } from './read-items.js'

/** What one answer says; `unknown` is a reason that we have no word for, and so no answer. */
export type Said = Choice | { readonly number: number } | { readonly unknown: true }

export type ReadResult = { readonly said: readonly Said[] } | { readonly issue: Issue }

/** HL7's other reasons why a value is missing: each of them leaves the fact unknown. */
const otherReasons: readonly string[] = [
  'unknown',
  'temp-unknown',
  'masked',
  'unsupported',
  'as-text',
  'error',
  'not-a-number',
  'negative-infinity',
  'positive-infinity',
  'not-performed',
  'not-permitted',
]

/**
 * Reads what a response says to one question: codes of the questionnaire, a plain boolean or number where the fact is
 * one, and HL7's extension for a missing value on the item, the answer or the value. An answer without anything is none.
 */
export function readAnswer(linkId: string, fact: Fact, codes: readonly Code[], { item, answers }: Given): ReadResult {
  const said: Said[] = []
  let issue = readReason(linkId, item, said)
  for (const answer of answers) issue ??= readValue(linkId, fact, codes, answer, said)
  return issue === undefined ? { said } : { issue }
}

const fault = (linkId: string, code: Issue['code'], message: string): Issue => ({
  path: [linkId],
  code,
  message: `\`${linkId}\` ${message}`,
})

function readValue(linkId: string, fact: Fact, codes: readonly Code[], answer: Json, said: Said[]): Issue | undefined {
  if ('modifierExtension' in answer) return { path: [linkId], code: 'not-understood', message: modifierMessage(linkId) }
  const names = new Set(Object.keys(answer).flatMap((key) => /^_?(value[A-Z]\w*)$/.exec(key)?.[1] ?? []))
  if (names.size > 1) return fault(linkId, 'several-answers', 'has an answer with more than one value')
  const [name] = names
  const about = name === undefined ? [] : [answer[`_${name}`], name === 'valueCoding' ? answer[name] : undefined]
  for (const holder of [answer, ...about]) {
    const issue = isObject(holder) ? readReason(linkId, holder, said) : undefined
    if (issue !== undefined) return issue
  }
  const value = name === undefined ? undefined : answer[name]
  if (value === undefined || value === null) return undefined
  if (name === 'valueCoding') return readCoding(linkId, codes, value, said)
  if (name === 'valueBoolean' && fact.kind === 'boolean' && typeof value === 'boolean') return void said.push({ value })
  if (name === 'valueInteger' && codes.length === 0 && typeof value === 'number')
    return void said.push({ number: value })
  return fault(linkId, 'wrong-type', `must be answered with ${expected(codes)}`)
}

const expected = (codes: readonly Code[]): string =>
  codes.length === 0 ? 'a valueInteger' : 'a valueCoding that the questionnaire offers'

function readCoding(linkId: string, codes: readonly Code[], value: unknown, said: Said[]): Issue | undefined {
  if (!isObject(value)) return fault(linkId, 'wrong-type', `must be answered with ${expected(codes)}`)
  const { system, code } = value
  // a coding that only says why it has no code
  if (system === undefined && code === undefined && 'extension' in value) return undefined
  const found = codes.find(({ coding }) => coding.system === system && coding.code === code)
  if (found !== undefined) return void said.push(found.choice)
  if (system === absentReasonSystem && typeof code === 'string') return readReasonCode(linkId, code, said)
  return fault(linkId, 'unknown-value', `must be answered with ${expected(codes)}`)
}

/** Reads HL7's extension where it stands; other extensions say nothing of the answer. */
function readReason(linkId: string, holder: Json, said: Said[]): Issue | undefined {
  const extensions = holder['extension'] === undefined ? [] : listOf(holder['extension'], 100)
  if (extensions === undefined) return fault(linkId, 'wrong-type', 'must have extensions in a list')
  for (const extension of extensions) {
    if (!isObject(extension) || extension['url'] !== absentReasonExtension) continue
    const issue = readReasonCode(linkId, extension['valueCode'], said)
    if (issue !== undefined) return issue
  }
  return undefined
}

function readReasonCode(linkId: string, code: unknown, said: Said[]): Issue | undefined {
  const own = absentReasons.find((reason): reason is AbsentReason => reason === code)
  if (own !== undefined) return void said.push({ absent: own })
  if (otherReasons.includes(code as string)) return void said.push({ unknown: true })
  return fault(linkId, 'unknown-value', "must say why it has no answer with a code of HL7's data-absent-reason")
}
