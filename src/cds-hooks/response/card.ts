import * as z from 'zod'
import { strengths } from '../../guideline/strength.js'

const absoluteUrl = z.url({ protocol: /^https?$/ })
const text = z.string().min(1)

const codingSchema = z.object({
  code: text,
  system: text,
  display: text.optional(),
})

const sourceSchema = z.object({
  label: text,
  url: absoluteUrl.optional().meta({ description: 'Where the source can be read.' }),
  topic: codingSchema.optional().meta({ description: 'The statement of the source that the card rests on first.' }),
})

const actionSchema = z.object({
  type: z.literal('create'),
  description: text,
  resource: z.looseObject({ resourceType: text }).meta({ description: 'A FHIR R4 resource, a draft.' }),
})

const suggestionSchema = z.object({
  label: text,
  uuid: z.uuid(),
  actions: z.array(actionSchema).min(1),
})

const linkSchema = z.object({
  label: text,
  url: absoluteUrl,
  type: z.enum(['absolute', 'smart']),
  appContext: text.optional(),
})

const codedSchema = z.object({
  scope: text.optional(),
  hovedforlop: z.object({ possible: z.array(z.int()), recommended: z.int().nullable() }).optional(),
  actions: z.array(
    z.object({
      id: text,
      strength: z.enum(strengths),
      certainty: z.enum(['certain', 'precautionary', 'possible']),
      status: z.enum(['open', 'done']),
      statements: z.array(text),
    }),
  ),
  missing: z.array(z.object({ fact: text })).optional(),
})

export const indicators = ['critical', 'warning', 'info'] as const

export const cardSchema = z.object({
  uuid: z.uuid(),
  summary: text.max(139),
  detail: text.meta({ description: 'GitHub Flavored Markdown.' }),
  indicator: z.enum(indicators).meta({
    description: '`critical`: danger now. `warning`: something that shall be done. `info`: the rest.',
  }),
  source: sourceSchema,
  suggestions: z.array(suggestionSchema).min(1).optional(),
  selectionBehavior: z.literal('any').optional(),
  overrideReasons: z
    .array(codingSchema.extend({ display: text }))
    .min(1)
    .optional(),
  links: z.array(linkSchema).min(1).optional(),
  extension: z
    .record(z.string(), codedSchema)
    .optional()
    .meta({ description: 'What the card says, in codes, under a name of ours that ends in `.coded`.' }),
})

/** What a service answers. There is always a card: even of no answers at all it can be said what to ask. */
export const cardsResponseSchema = z.object({ cards: z.array(cardSchema).min(1) })

export type Coding = z.infer<typeof codingSchema>
export type Source = z.infer<typeof sourceSchema>
export type Suggestion = z.infer<typeof suggestionSchema>
export type Coded = z.infer<typeof codedSchema>
export type Link = z.infer<typeof linkSchema>
export type Card = z.infer<typeof cardSchema>
export type Indicator = Card['indicator']
export type CardsResponse = z.infer<typeof cardsResponseSchema>
