import { facts } from '../../../rules/index.js'
import type { Random } from '../../../bench/random.js'
import type { Decision, Kartlegging } from '../../../src/index.js'
import type { Fact } from '../../../src/kartlegging/fact.js'
import { absentReasons, isAbsent, type Answer as AnyAnswer } from '../../../src/kartlegging/kartlegging.js'
import { explain } from '../../../src/explain/explain.js'
import { allValuesOf, factNames, withAnswer, without, type Answer, type FactName } from '../../arbitraries.js'
import { actionIn, outcome } from '../compare.js'
import type { ChangeRelation } from './relation.js'

const pick = <T>(items: readonly T[], random: Random): T | undefined => items[random.between(0, items.length - 1)]
const shuffled = <T>(items: readonly T[], random: Random): T[] => {
  const left = [...items]
  return items.map(() => left.splice(random.between(0, left.length - 1), 1)[0]!)
}
const bytes = (decision: Decision): string => JSON.stringify(decision)
const sameBytes: ChangeRelation['parted'] = (before, after) =>
  bytes(before) === bytes(after) ? [] : ['the bytes are others']
const sameOutcome: ChangeRelation['parted'] = (before, after) =>
  outcome(before) === outcome(after) ? [] : ['the outcome is another one']

const isUnknown = (kartlegging: Kartlegging, name: FactName): boolean => {
  const answer = kartlegging[name] as AnyAnswer | undefined
  return answer === undefined || isAbsent(answer)
}
const known = (kartlegging: Kartlegging): FactName[] => factNames.filter((name) => !isUnknown(kartlegging, name))
/** Those that no reason for absence speaks for: "not applicable" is an answer. */
const open = (kartlegging: Kartlegging): FactName[] => factNames.filter((name) => kartlegging[name] === undefined)

const noOf = (name: FactName): Answer | undefined => {
  const fact: Fact = facts[name]
  if (fact.kind === 'boolean') return false as Answer
  if (fact.kind === 'some-of') return [] as unknown as Answer
  return fact.kind === 'one-of' ? (fact.none as Answer | undefined) : undefined
}

const answeredNo = (kartlegging: Kartlegging): FactName[] =>
  factNames.filter((name) => {
    const answer = kartlegging[name]
    return answer !== undefined && JSON.stringify(answer) === JSON.stringify(noOf(name))
  })

/** The same person told in another way, or with one more answer. */
export const changes: readonly ChangeRelation[] = [
  {
    id: 'order-of-answers',
    says: 'The order of the answers changes no byte.',
    from: 'promise 4; invariant 6',
    change: (kartlegging, random) => Object.fromEntries(shuffled(Object.entries(kartlegging), random)) as Kartlegging,
    parted: sameBytes,
  },
  {
    id: 'order-within-a-list',
    says: 'The order of the values of a list changes no byte.',
    from: 'promise 4; invariant 6',
    change: (kartlegging, random) =>
      Object.fromEntries(
        Object.entries(kartlegging).map(([name, answer]) => [
          name,
          Array.isArray(answer) ? shuffled(answer as readonly string[], random) : answer,
        ]),
      ) as Kartlegging,
    parted: sameBytes,
  },
  {
    id: 'asked-again',
    says: 'Asking again changes no byte.',
    from: 'promise 5',
    change: (kartlegging) => structuredClone(kartlegging),
    parted: sameBytes,
  },
  {
    id: 'locale-decides-nothing',
    says: 'Explaining a decision, in any language, changes nothing that is decided.',
    from: 'promise 4',
    change: (kartlegging, random, decision) => {
      explain(decision, { locale: pick(['nb', 'nn', 'en'] as const, random)! })
      return kartlegging
    },
    parted: sameBytes,
  },
  {
    id: 'why-it-is-unknown-decides-nothing',
    says: 'Not asked, not known or declined decide the same as no answer.',
    from: 'design section 3; G3',
    change: (kartlegging, random) => {
      const name = pick(open(kartlegging), random)
      const reasons = absentReasons.filter((reason) => reason !== 'not-applicable')
      return name && withAnswer(kartlegging, name, { absent: pick(reasons, random)! } as Answer)
    },
    parted: sameOutcome,
  },
  {
    id: 'not-applicable-is-no',
    says: 'Not applicable decides the same as no, where a fact has a no.',
    from: 'design section 3',
    change: (kartlegging, random) => {
      const name = pick(answeredNo(kartlegging), random)
      return name && withAnswer(kartlegging, name, { absent: 'not-applicable' } as Answer)
    },
    parted: sameOutcome,
  },
  {
    id: 'what-is-not-missing-decides-nothing',
    says: 'Any answer to a question that is not listed as missing decides the same.',
    from: 'design section 5; promise 1',
    change: (kartlegging, random, { missing }) => {
      const asked = new Set(missing.map(({ fact }) => fact))
      const name = pick(
        open(kartlegging).filter((one) => !asked.has(one)),
        random,
      )
      return name && withAnswer(kartlegging, name, pick(allValuesOf(name), random)!)
    },
    parted: sameOutcome,
  },
  {
    id: 'an-answer-opens-nothing',
    says: 'Answering a question opens no level and brings no action that was not there.',
    from: 'promise 1; invariant 4',
    change: (kartlegging, random) => {
      const name = pick(open(kartlegging), random)
      return name && withAnswer(kartlegging, name, pick(allValuesOf(name), random)!)
    },
    parted: (before, after) => [
      ...after.hovedforlop.possible
        .filter((level) => !before.hovedforlop.possible.includes(level))
        .map((level) => `level ${level} is new`),
      ...after.actions.filter(({ id }) => actionIn(before, id) === undefined).map(({ id }) => `${id} is new`),
    ],
  },
  {
    id: 'an-answer-keeps-what-is-certain',
    says: 'Answering a question takes nothing away that is certain.',
    from: 'promise 1; invariant 4',
    change: (kartlegging, random) => {
      const name = pick(open(kartlegging), random)
      return name && withAnswer(kartlegging, name, pick(allValuesOf(name), random)!)
    },
    parted: (before, after) =>
      before.actions
        .filter(({ certainty }) => certainty === 'certain')
        .filter(({ id }) => (actionIn(after, id)?.certainty ?? 'possible') === 'possible')
        .map(({ id }) => `${id} was certain`),
  },
  {
    id: 'forgetting-closes-nothing',
    says: 'Forgetting an answer closes no level.',
    from: 'promise 1; invariant 4',
    change: (kartlegging, random) => {
      const name = pick(known(kartlegging), random)
      return name && without(kartlegging, name)
    },
    parted: (before, after) =>
      before.hovedforlop.possible
        .filter((level) => !after.hovedforlop.possible.includes(level))
        .map((level) => `level ${level} is gone`),
  },
  {
    id: 'known-is-missing-when-forgotten',
    says: 'When forgetting an answer changes the levels, the question is listed as missing for the level.',
    from: 'promise 1; design section 5',
    change: (kartlegging, random) => {
      const name = pick(known(kartlegging), random)
      return name && without(kartlegging, name)
    },
    parted: (before, after) =>
      String(before.hovedforlop.possible) === String(after.hovedforlop.possible) ||
      after.missing.some(({ changes }) => changes.hovedforlop)
        ? []
        : ['no question is missing for the level'],
  },
  {
    id: 'ages-in-one-band',
    says: 'Two adult ages with the same scope decide the same.',
    from: 'G26; R0.15 to R0.18',
    change: (kartlegging, random) => {
      const { alder } = kartlegging
      if (typeof alder !== 'number' || alder < 18) return undefined
      return { ...kartlegging, alder: alder < 26 ? random.between(18, 25) : random.between(26, 130) }
    },
    parted: sameOutcome,
  },
]
