import type { Text } from '../../../src/guideline/text.js'
import { oneOf, someOf, wholeNumber, yesNo } from '../../../src/kartlegging/fact.js'
import { vocabulary } from '../../../src/kartlegging/vocabulary.js'

const text = (word: string): Text => ({ nb: `${word} nb`, nn: `${word} nn`, en: `${word} en` })

const fact = (label: string, safetyCritical = false) => ({
  topic: 'garden',
  label: { nb: `${label}?`, nn: `${label}?`, en: `${label}?` },
  help: text('help'),
  statements: [],
  safetyCritical,
})

/** Facts of no clinic. */
export const oddFacts = {
  greenhouse: yesNo(fact('Is there a greenhouse')),
  beds: wholeNumber({ ...fact('Beds'), unit: 'beds', min: 0, max: 9 }),
  visitors: someOf({ ...fact('Visitors'), values: { bees: text('Bees'), SLUGS: text('SLUGS') } }),
  fire: oneOf({ ...fact('Danger of fire', true), values: { no: text('No'), now: text('Now') }, none: 'no' }),
} as const

export const { is, includes, atLeast } = vocabulary<typeof oddFacts>()
