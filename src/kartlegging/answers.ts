import type { Issue } from '../forlop-error.js'
import type { Fact, Facts } from './fact.js'
import { absentReasons, isAbsent, type AbsentReason, type Answer } from './kartlegging.js'
import { nearest } from './nearest.js'

/** Answers as they were given, checked, in the order of the facts. */
export type Answers = { readonly [fact: string]: Answer }

export type Checked =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly issues: readonly Issue[] }

/** More facts than this can only be an attack or a mistake. Checked before anything is walked. */
const MAX_KEYS = 1000
/** More faults than this are not read by anyone. */
const MAX_ISSUES = 100

/** Makes the check of a kartlegging: closed, exact, and never deeper than a kartlegging is. */
export function createAnswerCheck(facts: Facts): (input: unknown) => Checked {
  const names = Object.keys(facts)
  const vocabulary = new Map(names.map((name) => [name, new Set(Object.keys(valuesOf(facts[name]!)))]))

  const checkPlain = (input: unknown): Checked => {
    if (typeof input !== 'object' || input === null || Array.isArray(input) || !isPlain(input)) {
      return refuse([notPlain])
    }
    const keys = Object.keys(input)
    if (keys.length > MAX_KEYS) {
      const message = `a kartlegging has at most ${names.length} facts`
      return refuse([{ path: [], code: 'too-large', message }])
    }
    const issues: Issue[] = []
    const given = input as { readonly [fact: string]: unknown }
    for (const key of keys) {
      if (issues.length >= MAX_ISSUES) break
      if (!Object.hasOwn(facts, key)) issues.push(unknownFact(key, keys.indexOf(key), names))
    }
    const answers: { [fact: string]: Answer } = {}
    for (const name of names) {
      if (issues.length >= MAX_ISSUES) break
      if (!Object.hasOwn(given, name)) continue
      const answer = taken(given[name])
      if (answer === undefined) continue
      const fact = facts[name]!
      const values = vocabulary.get(name)!
      if (isPlainlyRight(fact, values, answer)) {
        answers[name] = answer as Answer
        continue
      }
      const before = issues.length
      check(name, fact, values, answer, issues)
      if (issues.length === before) answers[name] = canonical(fact, answer as Answer)
    }
    return issues.length > 0 ? refuse(issues) : { ok: true, answers }
  }
  return (input) => {
    try {
      return checkPlain(input)
    } catch {
      // an object that throws when it is read is no plain data, and what it threw may be about a person
      return refuse([notPlain])
    }
  }
}

const notPlain: Issue = { path: [], code: 'not-an-object', message: 'a kartlegging must be a plain object of facts' }

/** Longer than any list of values, and as far as a list is read. */
const LONGEST_LIST = 1000

/** Reads an answer once: an object that answers differently the next time is held to what it said first. */
function taken(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  if (Array.isArray(answer)) return answer.length > LONGEST_LIST ? answer : Array.from(answer as unknown[])
  return Object.keys(answer).length > 1 ? answer : { ...answer }
}

const refuse = (issues: readonly Issue[]): Checked => ({ ok: false, issues })

const isPlain = (input: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(input)
  // an object of another realm (iframe, vm) has another Object.prototype, itself without a prototype
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

const valuesOf = (fact: Fact): object => ('values' in fact ? fact.values : {})

/** Most answers are one right value. What is not plainly right is looked at closely. */
const isPlainlyRight = (fact: Fact, values: Set<string>, answer: unknown): boolean =>
  fact.kind === 'boolean'
    ? typeof answer === 'boolean'
    : fact.kind === 'one-of'
      ? typeof answer === 'string' && values.has(answer)
      : false

/** A key is echoed only when it looks like the name of a fact: anything else may be about a person. */
function unknownFact(key: string, index: number, names: readonly string[]): Issue {
  if (!/^[A-Za-z][A-Za-z0-9_]{0,49}$/.test(key) || /\d{5}/.test(key)) {
    return { path: [index], code: 'unknown-fact', message: `key number ${index + 1} is not the name of a fact` }
  }
  const guess = nearest(key, names)
  const hint = guess === undefined ? 'see the list of facts' : `did you mean \`${guess}\`?`
  return { path: [key], code: 'unknown-fact', message: `unknown fact \`${key}\`: ${hint}` }
}

function check(name: string, fact: Fact, values: Set<string>, answer: unknown, issues: Issue[]): void {
  const fault = (code: Issue['code'], message: string, ...at: number[]): void => {
    issues.push({ path: [name, ...at], code, message: `\`${name}\` ${message}` })
  }
  if (isAbsent(answer)) {
    const keys = Object.keys(answer)
    if (keys.length !== 1 || keys[0] !== 'absent' || !absentReasons.includes(answer.absent)) {
      fault('wrong-type', `must be ${expected(fact)}, or { absent: ${absentReasons.join(' | ')} }`)
    }
    return
  }
  switch (fact.kind) {
    case 'boolean':
      if (typeof answer !== 'boolean') fault('wrong-type', `must be ${expected(fact)}`)
      return
    case 'whole-number':
      if (typeof answer !== 'number') fault('wrong-type', `must be ${expected(fact)}`)
      else if (!Number.isInteger(answer) || answer < fact.min || answer > fact.max) {
        fault('out-of-range', `must be ${expected(fact)}`)
      }
      return
    case 'one-of':
      if (typeof answer !== 'string') fault('wrong-type', `must be ${expected(fact)}`)
      else if (!values.has(answer)) fault('unknown-value', `must be ${expected(fact)}`)
      return
    case 'some-of':
      if (!Array.isArray(answer)) return fault('wrong-type', `must be ${expected(fact)}`)
      if (answer.length > 2 * values.size) return fault('too-large', `has at most ${values.size} values`)
      for (let index = 0; index < answer.length && issues.length < MAX_ISSUES; index++) {
        const value: unknown = answer[index]
        if (typeof value !== 'string') fault('wrong-type', `must be ${expected(fact)}`, index)
        else if (!values.has(value)) fault('unknown-value', `must be ${expected(fact)}`, index)
        else if (answer.indexOf(value) !== index) fault('duplicate-value', 'names the same value twice', index)
      }
  }
}

const expected = (fact: Fact): string => {
  switch (fact.kind) {
    case 'boolean':
      return 'true or false'
    case 'whole-number':
      return `a whole number from ${fact.min} to ${fact.max}`
    case 'one-of':
      return `one of ${Object.keys(fact.values).join(', ')}`
    case 'some-of':
      return `a list of ${Object.keys(fact.values).join(', ')}`
  }
}

/** The order in which the values of a list were ticked means nothing. */
const canonical = (fact: Fact, answer: Answer): Answer => {
  if (isAbsent(answer)) return Object.freeze({ absent: answer.absent as AbsentReason })
  if (fact.kind !== 'some-of') return answer
  const list = answer as readonly string[]
  return Object.freeze(list.length < 2 ? [...list] : Object.keys(fact.values).filter((value) => list.includes(value)))
}
