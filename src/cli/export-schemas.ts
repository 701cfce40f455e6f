import * as z from 'zod'
import { decisionSchema } from '../decision-schema.js'
import { kartleggingSchema } from '../kartlegging-schema.js'

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>

/** Says that it is frozen here; of the data elsewhere it says nothing. */
const notFrozen: Override = ({ jsonSchema }) => void delete jsonSchema.readOnly

/** A list names no value twice: a refinement of the zod schema, of which no keyword is made by itself. */
const noneTwice: Override = (context) => {
  notFrozen(context)
  if (context.jsonSchema.type === 'array') context.jsonSchema.uniqueItems = true
}

/** The input as JSON Schema (2020-12). */
export const kartleggingJsonSchema = (): object => ({
  ...z.toJSONSchema(kartleggingSchema, { reused: 'ref', override: noneTwice }),
  title: 'Kartlegging',
  description: 'The answers of a kartlegging. A fact that is left out is unknown, never "no".',
})

/** The output as JSON Schema (2020-12). */
export const decisionJsonSchema = (): object => ({
  ...z.toJSONSchema(decisionSchema, { reused: 'ref', override: notFrozen }),
  title: 'Decision',
  description: 'What the guide says should happen, why, and what is still unknown.',
})
