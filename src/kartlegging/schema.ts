import * as z from 'zod'
import { withoutEval } from '../without-eval.js'
import type { Fact, Facts } from './fact.js'
import { absentReasons, type KartleggingOf } from './kartlegging.js'

const valueSchema = (fact: Fact): z.ZodType => {
  switch (fact.kind) {
    case 'boolean':
      return z.boolean()
    case 'whole-number':
      return z.int().min(fact.min).max(fact.max)
    case 'one-of':
      return z.enum(Object.keys(fact.values))
    case 'some-of':
      return z
        .array(z.enum(Object.keys(fact.values)))
        .max(Object.keys(fact.values).length)
        .refine((list) => new Set(list).size === list.length, { error: 'the same value stands twice' })
        .readonly()
  }
}

/**
 * The zod schema of a kartlegging: every fact may be left out, have a value, or say why it has none; other keys are
 * refused. Of JSON data it accepts exactly what `assess` accepts.
 */
export const kartleggingSchemaOf = <F extends Facts>(facts: F): z.ZodType<KartleggingOf<F>> =>
  withoutEval(() => schemaOf(facts))

function schemaOf<F extends Facts>(facts: F): z.ZodType<KartleggingOf<F>> {
  const absent = z.strictObject({ absent: z.enum(absentReasons) })
  const shape = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const schema = z.union([valueSchema(fact), absent]).optional()
      return [name, schema.meta({ title: fact.label.en, description: fact.help.en })]
    }),
  )
  return z.strictObject(shape) as unknown as z.ZodType<KartleggingOf<F>>
}
