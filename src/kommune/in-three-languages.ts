import type { Text } from '../guideline/text.js'
import type { KommuneProfile } from './profile.js'
import type * as z from 'zod'
import type { kommuneSchema } from './schema.js'

type Shaped = z.output<typeof kommuneSchema>
type Written = Shaped['name']

/** One string says the same in every language; a language that is left out says what bokmål says. */
const textOf = (written: Written): Text =>
  typeof written === 'string'
    ? { nb: written, nn: written, en: written }
    : { nb: written.nb, nn: written.nn ?? written.nb, en: written.en ?? written.nb }

const fields = [
  'name',
  'title',
  'description',
  'targetGroup',
  'openingHours',
  'capacity',
  'note',
  'source',
  'option',
] as const

/** The same with every text in three languages. */
const withTexts = <T extends object>(data: T): T => {
  const texts = fields.flatMap((field) =>
    field in data ? [[field, textOf((data as Record<string, Written>)[field]!)]] : [],
  )
  return { ...data, ...Object.fromEntries(texts) } as T
}

export function inThreeLanguages(shaped: Shaped): Omit<KommuneProfile, 'checked'> {
  const { sources, services, intermunicipal, partners, actions, rules } = shaped
  return {
    ...withTexts(shaped),
    ...(sources && { sources: sources.map(textOf) }),
    services: services.map(withTexts),
    ...(intermunicipal && { intermunicipal: intermunicipal.map(withTexts) }),
    ...(partners && { partners: partners.map(withTexts) }),
    ...(actions && { actions: actions.map(withTexts) }),
    ...(rules && { rules: rules.map((rule) => ({ ...withTexts(rule), then: withTexts(rule.then) })) }),
  } as unknown as Omit<KommuneProfile, 'checked'>
}
