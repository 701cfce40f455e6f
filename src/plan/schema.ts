import * as z from 'zod'
import { absentReasons } from '../kartlegging/kartlegging.js'
import { withoutEval } from '../without-eval.js'
import type { FilledPlan, PartKind, PlanDefinition } from './plan.js'

/** Longer than this is not a plan that anybody reads. */
const LONGEST_TEXT = 10_000
const LONGEST_NAME = 500
const LONGEST_LIST = 100

const text = (longest: number): z.ZodString => z.string().max(longest)
const name = (): z.ZodString => text(LONGEST_NAME).regex(/\S/)
const list = <T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> => z.array(item).max(LONGEST_LIST).readonly()

const person = () =>
  z.strictObject({ name: name(), relation: text(LONGEST_NAME).optional(), phone: text(LONGEST_NAME).optional() })

const task = () => z.strictObject({ who: name(), what: text(LONGEST_TEXT).regex(/\S/), by: z.iso.date().optional() })

function valueSchema(kind: PartKind): z.ZodType {
  switch (kind) {
    case 'text':
      return text(LONGEST_TEXT)
    case 'list':
      return list(text(LONGEST_TEXT))
    case 'people':
      return list(person())
    case 'dates':
      return list(z.iso.date())
    case 'tasks':
      return list(task())
  }
}

/**
 * The zod schema of a filled plan, half-filled ones too: every part may be left out, hold what its kind says, or say
 * why it is empty. Other keys, other plans and other versions are refused.
 */
export const planSchema = (definition: PlanDefinition): z.ZodType<FilledPlan> => withoutEval(() => schemaOf(definition))

function schemaOf({ id, version, parts }: PlanDefinition): z.ZodType<FilledPlan> {
  const absent = z.strictObject({ absent: z.enum(absentReasons) })
  const shape = Object.fromEntries(
    parts.map(({ id: part, kind, title, help }) => [
      part,
      z
        .union([valueSchema(kind), absent])
        .optional()
        .meta({ title: title.en, description: help.en }),
    ]),
  )
  return z.strictObject({
    plan: z.literal(id),
    version: z.literal(version),
    parts: z.strictObject(shape),
    madeWith: z.strictObject({ person: z.boolean(), others: list(person()).optional() }).optional(),
    agreed: z.iso.date().optional(),
    evaluate: list(z.iso.date()).optional(),
  }) as unknown as z.ZodType<FilledPlan>
}
