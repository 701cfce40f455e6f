import type { Fact, Facts } from '../src/kartlegging/fact.js'
import { createRandom, type Random } from './random.js'

/** Answers of a made-up person. */
export type Input = { readonly [fact: string]: unknown }

/** `sparse`: unknown keys are left out, so that almost every input has its own shape. `dense`: every key is there. */
export const shapes = ['sparse', 'dense'] as const
export type Shape = (typeof shapes)[number]

/** The share of facts that nobody knows differs from person to person: from none of them to six in ten. */
const MOST_UNKNOWN = 60

/** People of whom different shares are known. The same people in both shapes. */
export function mixedInputs(facts: Facts, count: number, shape: Shape, seed = 1): Input[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const unknown = random.between(0, MOST_UNKNOWN) / 100
    return shaped(facts, answer(facts, random, unknown), shape)
  })
}

/** People of whom this share of the facts is unknown. */
export function inputs(facts: Facts, count: number, unknown: number, seed = 1): Input[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => shaped(facts, answer(facts, random, unknown), 'sparse'))
}

function answer(facts: Facts, random: Random, unknown: number): Input {
  const answers: { [fact: string]: unknown } = {}
  for (const [name, fact] of Object.entries(facts)) {
    const value = valueOf(name, fact, random)
    if (!random.chance(unknown)) answers[name] = value
  }
  return answers
}

/** Most questions of a kartlegging are answered with no, and most lists are short. */
function valueOf(name: string, fact: Fact, random: Random): unknown {
  switch (fact.kind) {
    case 'boolean':
      return random.chance(0.2)
    case 'one-of': {
      const values = Object.keys(fact.values)
      return values[random.between(0, values.length - 1)]
    }
    case 'some-of':
      return Object.keys(fact.values).filter(() => random.chance(0.15))
    case 'whole-number':
      // a few are children, whom the guide is not for
      return name === 'alder' ? random.between(15, 95) : random.between(fact.min, fact.max)
  }
}

/**
 * Objects as a host has them: read from JSON, or all made from one form. Put together key by key they would be slow
 * tables, and that would be measured instead.
 */
function shaped(facts: Facts, answers: Input, shape: Shape): Input {
  const read = JSON.parse(JSON.stringify(answers)) as Input
  if (shape === 'sparse') return read
  const filled: { [fact: string]: unknown } = { ...formOf(facts) }
  for (const name of Object.keys(facts)) filled[name] = read[name]
  return filled
}

const forms = new WeakMap<Facts, Input>()

/** One object with every key, the same one each time, so that all copies of it have one shape. */
function formOf(facts: Facts): Input {
  const known = forms.get(facts)
  if (known !== undefined) return known
  const form = JSON.parse(
    `{${Object.keys(facts)
      .map((name) => `"${name}":null`)
      .join()}}`,
  ) as Input
  forms.set(facts, form)
  return form
}
