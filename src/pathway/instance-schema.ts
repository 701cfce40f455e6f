import * as z from 'zod'
import { isDay } from '../guideline/source.js'
import { withoutEval } from '../without-eval.js'
import { isMoment } from './check-event.js'

const text = () => z.string({ error: 'must be a text' })
const oneOf = <const V extends readonly string[]>(values: V) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` })
const oneOfOrNull = <const V extends readonly string[]>(values: V) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}, or null` }).nullable()
const yesOrNo = () => z.boolean({ error: 'must be true or false' })
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'must be a list' })
const object = <S extends z.ZodRawShape>(shape: S) => z.looseObject(shape, { error: 'must be an object' })
const byName = <T extends z.ZodType>(item: T) => z.record(z.string(), item, { error: 'must be an object' })

const moment = () => z.unknown().refine(isMoment, { error: 'must be a day (2026-11-22) or a time with its offset' })
const day = () => z.unknown().refine((value) => isDay(value as string), { error: 'must be a day (2026-11-22)' })

const schemas = /* @__PURE__ */ withoutEval(() => {
  /** A state, or the state of each region: whether the pathway has it is asked elsewhere. */
  const state: z.ZodType = z.union([text(), byName(z.lazy(() => state))], { error: 'must be a state of the pathway' })

  const duty = object({
    action: text(),
    statements: list(text()),
    because: object({}),
    since: moment(),
    status: oneOf(['open', 'done', 'handed-over', 'departed-from']),
  })

  const measure = object({
    id: text(),
    title: text(),
    status: oneOf(['agreed', 'running', 'paused', 'ended']),
    since: moment(),
  })

  const agreed = list(object({ what: text(), day: day(), metOn: day().optional() }))

  const instance = object({
    pathway: text(),
    version: text(),
    machine: text(),
    revision: z.int({ error: 'must be a whole number' }),
    state,
    context: object({
      duties: byName(duty),
      measures: byName(measure),
      agreed,
      level: z.literal([1, 2, 3, null], { error: 'must be 1, 2, 3 or null' }),
      entry: oneOfOrNull(['utredning', 'behandling']),
      careLevel: oneOfOrNull(['poliklinikk', 'dogn']),
      severity: oneOfOrNull(['alvorlig', 'mindre-alvorlig']),
      oyeblikkeligHjelp: yesOrNo(),
      tvang: yesOrNo(),
      trapp: oneOfOrNull(['opp', 'ned']),
      avbruttVed: text().nullable(),
      done: byName(moment()),
    }),
    history: list(object({ type: text(), at: moment() })).min(1, { error: 'must hold the event it began with' }),
  })

  const stored = instance.extend({
    context: object({
      duties: byName(duty),
      agreed: agreed.optional(),
      done: byName(moment()),
      avbruttVed: text().nullish(),
    }),
  })
  return { instance, stored }
})

/** What must be there for an instance to be read. What else a host keeps beside it is left alone. */
export const instanceSchema = schemas.instance

/** What must be there for an instance of an earlier version to be carried over to this one. */
export const storedSchema = schemas.stored
