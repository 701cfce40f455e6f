import { facts as allFacts } from '../../rules/index.js'
import { followUps } from '../../src/fhir/questionnaire/follow-ups.js'
import { isShown } from '../../src/fhir/questionnaire/is-shown.js'
import type { Kartlegging } from '../../src/index.js'
import type { Answers } from '../../src/kartlegging/answers.js'
import type { Fact, Facts } from '../../src/kartlegging/fact.js'
import { absentReasons, type Answer } from '../../src/kartlegging/kartlegging.js'

export const facts: Facts = allFacts
const names = Object.keys(facts)

/** What someone answers, and which questions the form never shows them. */
export interface Person {
  readonly name: string
  readonly answers: Kartlegging
  readonly hidden: readonly string[]
}

const kartlegging = (answer: (name: string, index: number) => Answer | undefined): Kartlegging =>
  Object.fromEntries(
    names.flatMap((name, index) => {
      const given = answer(name, index)
      return given === undefined ? [] : [[name, given]]
    }),
  )

/** A value of the fact, another one from question to question. */
function valueOf(fact: Fact, index: number): Answer {
  switch (fact.kind) {
    case 'boolean':
      return index % 2 === 0
    case 'whole-number':
      return 20
    case 'one-of':
      return Object.keys(fact.values)[index % Object.keys(fact.values).length]!
    case 'some-of':
      return Object.keys(fact.values).filter((_, position) => position % 3 === index % 3)
  }
}

/** An answer after which the follow-up questions are, or are not, shown. */
function parentAnswer(name: string, shows: boolean): Answer | undefined {
  const followUp = [...followUps().values()].find(({ parent }) => parent === name)
  if (followUp === undefined) return undefined
  const fact = facts[name]!
  if (!('values' in followUp)) return 'atMost' in followUp ? followUp.atMost + (shows ? 0 : 1) : followUp.atLeast
  if (fact.kind === 'some-of') return shows ? (followUp.values.slice(0, 2) as string[]) : []
  const values = fact.kind === 'boolean' ? [true, false] : Object.keys((fact as { values: object }).values)
  return values.find((value) => followUp.values.includes(value) === shows)
}

/** Answers every question, every second one with why there is no answer: who starts with which decides the rest. */
const answersAll = (absentFirst: 0 | 1) =>
  kartlegging((name, index) =>
    index % 2 === absentFirst
      ? { absent: absentReasons[Math.floor(index / 2) % absentReasons.length]! }
      : (parentAnswer(name, true) ?? valueOf(facts[name]!, index)),
  )

/** Not applicable reads as no, where the question has a no: what follows from a yes is then not asked. */
function hiddenAfter(answers: Kartlegging): string[] {
  const given = answers as { readonly [name: string]: Answer | undefined }
  return names.filter((name) => {
    const followUp = followUps().get(name)
    return followUp !== undefined && !isShown(followUp, facts[followUp.parent]!, given as Answers)
  })
}

const person = (name: string, answers: Kartlegging): Person => {
  const hidden = hiddenAfter(answers)
  const asked = Object.entries(answers).filter(([fact]) => !hidden.includes(fact))
  return { name, answers: Object.fromEntries(asked), hidden }
}

export const persons: readonly Person[] = [
  person('answers everything', answersAll(1)),
  person('answers everything the other way', answersAll(0)),
  person(
    'makes follow-up questions pointless',
    kartlegging((name) => (followUps().has(name) ? undefined : parentAnswer(name, false))),
  ),
  person('answers three questions', { alder: 34, alvorlighet: 'moderat', selvmordsrisiko: 'avdekket' }),
]
