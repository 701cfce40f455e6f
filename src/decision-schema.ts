import * as z from 'zod'
import { actionKinds } from './engine/action.js'
import { readings } from './engine/content.js'
import type { Certainty, Decision, Scope } from './engine/decision.js'
import { exclusionReasons, grants, serviceKinds } from './engine/kommune-decision.js'
import { levels } from './engine/placing.js'
import { urgencies, type Basis } from './engine/rule.js'
import { locales } from './guideline/text.js'
import { strengths } from './guideline/strength.js'
import { absentReasons } from './kartlegging/kartlegging.js'

const scopes = ['adult-guide', 'either-guide', 'children-guide', 'unknown'] as const satisfies readonly Scope[]
const certainties = ['certain', 'precautionary', 'possible'] as const satisfies readonly Certainty[]
const bases = ['guideline', 'derived', 'law', 'national-advice', 'local'] as const satisfies readonly Basis[]

const name = z.string().min(1)
const names = z.array(name).readonly()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const strength = z.enum(strengths)
const basis = z.enum(bases)
const level = z.literal([...levels])
const absent = z.enum(absentReasons)

const answer = z.union([z.boolean(), z.int(), name, names, z.strictObject({ absent }).readonly()])
const answers = z.record(name, answer).readonly()

const strictly = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape).readonly()

const action = strictly({
  id: name,
  kind: z.enum(actionKinds),
  strength: strength.meta({ description: 'skal, bør, kan, råd' }),
  basis,
  certainty: z.enum(certainties),
  urgency: z.enum(urgencies),
  status: z.enum(['open', 'done']),
  statements: names.meta({ description: 'statements of the guide that it rests on' }),
  sources: z
    .array(
      strictly({ source: name, section: z.string().exactOptional(), validity: z.enum(['verified', 'unverified']) }),
    )
    .readonly(),
  gaps: names,
  rules: names,
  because: answers.meta({ description: 'the facts it rests on, with their answers' }),
  options: z.array(strictly({ rule: name, strength, basis, statement: name })).readonly(),
  levels: z.array(level).readonly(),
  dependsOn: names.meta({ description: 'the missing facts that could change that it holds' }),
  couldBecome: strictly({ strength, dependsOn: names }).exactOptional(),
  to: names.exactOptional(),
  pathway: names.exactOptional(),
})

const reason = strictly({
  rule: name,
  status: z.enum(['applies', 'unknown']),
  place: z.array(z.int()).readonly(),
  lowest: z.int().nullable(),
  basis,
  statements: names,
  gaps: names,
  because: answers,
})

const missing = strictly({
  fact: name,
  safetyCritical: z.boolean(),
  absent: absent.nullable(),
  changes: strictly({ scope: z.boolean(), hovedforlop: z.boolean(), shall: names, actions: names }),
})

const guideline = strictly({
  id: name,
  edition: name,
  publisher: name,
  reading: z.enum(readings),
  asOf: z.iso.date().nullable(),
  fingerprint: sha256.meta({ description: 'SHA-256 of the rules in force' }),
  disclaimer: z.record(z.enum(locales), name).readonly(),
})

const text = z.record(z.enum(locales), name).readonly()
const ofService = { id: name, kind: z.enum(serviceKinds), name: text }

const service = strictly({
  ...ofService,
  certainty: z.enum(['certain', 'possible']),
  dependsOn: names.meta({ description: 'facts, and `hovedforlop` where the level decides' }),
  granted: z.enum(grants),
  targetGroup: text.exactOptional(),
  openingHours: text.exactOptional(),
  capacity: text.exactOptional(),
  contact: strictly({
    phone: name.exactOptional(),
    email: name.exactOptional(),
    web: name.exactOptional(),
    address: name.exactOptional(),
    placeholder: z.boolean().exactOptional(),
  }).exactOptional(),
})

const localRule = strictly({
  rule: name,
  title: text,
  action: name,
  strength,
  actionTitle: text.exactOptional(),
  option: text.exactOptional(),
  source: text.exactOptional(),
})

const kommune = strictly({
  profile: strictly({
    id: name,
    name: text,
    version: name,
    fingerprint: sha256.meta({ description: 'SHA-256 of the profile' }),
  }),
  offers: z.array(strictly({ for: name, services: z.array(service).readonly() })).readonly(),
  gaps: names.meta({ description: 'actions and options for which the municipality has nothing for this person' }),
  excluded: z.array(strictly({ ...ofService, reason: z.enum(exclusionReasons), for: names })).readonly(),
  rules: z.array(localRule).readonly(),
})

/** The zod schema of a decision as `assess` returns it and as JSON keeps it: closed, with nothing more and nothing less. */
export const decisionSchema: z.ZodType<Decision> = strictly({
  id: sha256.meta({ description: 'SHA-256 of the input and the rules in force' }),
  scope: z.enum(scopes),
  hovedforlop: strictly({
    possible: z.array(level).readonly(),
    settled: z.boolean(),
    recommended: level.nullable(),
    reasons: z.array(reason).readonly(),
  }),
  urgency: z.enum(urgencies),
  actions: z.array(action).readonly(),
  mandatory: z.array(action).readonly(),
  referrals: z.array(action).readonly(),
  missing: z.array(missing).readonly(),
  kartlegging: answers,
  guideline,
  kommune: kommune.exactOptional().meta({ description: "only where a municipality's profile was given" }),
  trace: z
    .array(
      strictly({
        rule: name,
        status: z.enum(['applies', 'does-not-apply', 'unknown']),
        because: answers,
        missing: names,
      }),
    )
    .readonly(),
})
