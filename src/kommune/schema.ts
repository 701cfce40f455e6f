import * as z from 'zod'
import { facts } from '../../rules/kartlegging/index.js'
import { actionKinds } from '../engine/action.js'
import { grants } from '../engine/kommune-decision.js'
import { levels } from '../engine/placing.js'
import { urgencies } from '../engine/rule.js'
import { isDay } from '../guideline/source.js'
import { strengths } from '../guideline/strength.js'
import type { Condition } from '../logic/condition.js'
import { parseCondition } from '../logic/json.js'
import { withoutEval } from '../without-eval.js'

function makeSchema() {
  const strictly = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape).readonly()
  const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most).readonly()

  /** Small letters without æøå, digits and hyphens: ids stand in URLs, file names and records. */
  const id = z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be an id: small letters a to z, digits and hyphens')
  const words = z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .regex(/^\P{Cc}*$/u, 'must be one line of text')

  /** One string for all languages, or a text in bokmål with nynorsk and English where there are any. */
  const text = z.union([words, strictly({ nb: words, nn: words.exactOptional(), en: words.exactOptional() })], {
    error: 'must be a string, or texts by language: nb, and nn and en where there are any',
  })

  const { min: youngest, max: oldest } = facts.alder
  const age = z.int().min(youngest).max(oldest)
  const level = z.literal([...levels])
  const problemomrade = z.enum(Object.keys(facts.problemomrade.values) as (keyof typeof facts.problemomrade.values)[])

  const condition = z.custom<Condition>().superRefine((data, context) => {
    const parsed = parseCondition(data)
    if ('fault' in parsed) context.addIssue({ code: 'custom', message: `is no condition: ${parsed.fault}` })
  })

  const contact = strictly({
    phone: words.exactOptional(),
    email: words.exactOptional(),
    web: words.exactOptional(),
    address: words.exactOptional(),
    placeholder: z
      .boolean()
      .exactOptional()
      .meta({ description: 'true where it was made up: it is shown as a placeholder, and nobody should use it' }),
  })

  const service = {
    id,
    name: text,
    description: text.exactOptional(),
    realises: z.array(z.string().min(1)).min(1).max(500).readonly().meta({
      description: 'ids of actions, of options (the id of their rule) and of referral recipients of the guide',
    }),
    targetGroup: text.exactOptional().meta({ description: 'whom it is for, in words' }),
    ageFrom: age.exactOptional().meta({ description: 'whole years, included' }),
    ageTo: age.exactOptional().meta({ description: 'whole years, included' }),
    hovedforlop: z
      .array(level)
      .min(1)
      .max(levels.length)
      .readonly()
      .exactOptional()
      .meta({ description: 'left out: all' }),
    problemomrade: z
      .array(problemomrade)
      .min(1)
      .max(2)
      .readonly()
      .exactOptional()
      .meta({ description: 'left out: both' }),
    when: condition.exactOptional().meta({ description: 'a target group that age and problem area do not say' }),
    openingHours: text.exactOptional(),
    capacity: text.exactOptional(),
    contact: contact.exactOptional(),
    note: text.exactOptional(),
  }

  const ownGrants = grants.filter((granted) => granted !== 'by-referral')
  const municipal = strictly({ ...service, granted: z.enum(ownGrants) })
  const intermunicipal = strictly({
    ...service,
    granted: z.enum(ownGrants),
    together: list(words, 400).exactOptional(),
  })
  const partnerKinds = ['dps', 'tsb', 'fact', 'akutteam', 'other'] as const
  const partner = strictly({ ...service, granted: z.enum(grants), partner: z.enum(partnerKinds) })

  const localAction = strictly({
    id: z
      .string()
      .regex(/^lokal-[a-z0-9]+(-[a-z0-9]+)*$/, 'must begin with lokal- and go on with a to z, 0 to 9, hyphens'),
    kind: z.enum(actionKinds),
    title: text,
  })

  const localRule = strictly({
    id,
    title: text,
    strength: z.enum(strengths),
    basis: z.literal('local').exactOptional(),
    when: condition,
    urgency: z.enum(urgencies).exactOptional(),
    then: strictly({ action: z.string().min(1), option: text.exactOptional() }),
    source: text.exactOptional().meta({ description: 'what the municipality bases it on, in words' }),
  })

  return strictly({
    id,
    name: text,
    kommunenummer: z
      .string()
      .regex(/^\d{4}$/, 'must be four digits in quotes, "1505"')
      .exactOptional(),
    version: words,
    date: z.string().refine(isDay, 'must be a day, YYYY-MM-DD').meta({ description: 'the day the profile is of' }),
    sources: list(text, 100).exactOptional(),
    note: text.exactOptional(),
    services: list(municipal, 1000),
    intermunicipal: list(intermunicipal, 1000).exactOptional(),
    partners: list(partner, 1000).exactOptional(),
    actions: list(localAction, 500).exactOptional(),
    rules: list(localRule, 500).exactOptional(),
    texts: z
      .record(z.string(), z.record(z.string(), words).readonly())
      .readonly()
      .exactOptional()
      .meta({ description: 'texts that replace ours, by locale and key' }),
  })
}

/** The zod schema of a profile as JSON: its shape. `checkKommune` checks what it says too. */
export const kommuneSchema = /* @__PURE__ */ withoutEval(makeSchema)

/** A profile as it is written: JSON that `checkKommune` has not seen. */
export type KommuneInput = z.input<typeof kommuneSchema>
