import type { Decision, DecisionAction, MissingFact, PlacingReason } from '../../engine/decision.js'
import { factConcepts } from './concepts.js'
import type { RecordContext } from './context.js'
import type { Parameters, ParametersParameter } from './types.js'

/** The decision itself, part by part under the names it has in the library, with the answers it rests on. */
export const outputParameters = (context: RecordContext): Parameters => ({
  resourceType: 'Parameters',
  id: 'output',
  parameter: [
    text('decision', context.decision.id),
    code('scope', context.decision.scope),
    code('urgency', context.decision.urgency),
    hovedforlop(context.decision),
    ...answers(context),
    ...context.decision.actions.map((action) => actionParameter(context, action)),
    ...context.decision.missing.map(missingParameter),
    guideline(context.decision),
  ],
})

const code = (name: string, valueCode: string): ParametersParameter => ({ name, valueCode })
const text = (name: string, valueString: string): ParametersParameter => ({ name, valueString })
const whole = (name: string, valueInteger: number): ParametersParameter => ({ name, valueInteger })
const yesNo = (name: string, valueBoolean: boolean): ParametersParameter => ({ name, valueBoolean })
const texts = (name: string, values: readonly string[] = []): ParametersParameter[] =>
  values.map((value) => text(name, value))
const codes = (name: string, values: readonly string[] = []): ParametersParameter[] =>
  values.map((value) => code(name, value))

const hovedforlop = ({ hovedforlop }: Decision): ParametersParameter => ({
  name: 'hovedforlop',
  part: [
    ...hovedforlop.possible.map((level) => whole('possible', level)),
    yesNo('settled', hovedforlop.settled),
    ...(hovedforlop.recommended === null ? [] : [whole('recommended', hovedforlop.recommended)]),
    ...hovedforlop.reasons.map(reasonParameter),
  ],
})

const reasonParameter = (reason: PlacingReason): ParametersParameter => ({
  name: 'reason',
  part: [
    text('rule', reason.rule),
    code('status', reason.status),
    ...reason.place.map((level) => whole('place', level)),
    ...(reason.lowest === null ? [] : [whole('lowest', reason.lowest)]),
    code('basis', reason.basis),
    ...texts('statement', reason.statements),
    ...texts('gap', reason.gaps),
    ...codes('because', Object.keys(reason.because)),
  ],
})

const actionParameter = ({ t }: RecordContext, action: DecisionAction): ParametersParameter => ({
  name: 'action',
  part: [
    code('id', action.id),
    text('title', t(`action.${action.id}`)),
    code('kind', action.kind),
    code('strength', action.strength),
    code('basis', action.basis),
    code('certainty', action.certainty),
    code('urgency', action.urgency),
    code('status', action.status),
    ...texts('statement', action.statements),
    ...texts(
      'source',
      action.sources.map(({ source }) => source),
    ),
    ...texts('gap', action.gaps),
    ...texts('rule', action.rules),
    ...codes('because', Object.keys(action.because)),
    ...action.levels.map((level) => whole('level', level)),
    ...codes('depends-on', action.dependsOn),
    ...codes('to', action.to),
    ...codes('pathway', action.pathway),
    ...(action.couldBecome === undefined
      ? []
      : [
          {
            name: 'could-become',
            part: [code('strength', action.couldBecome.strength), ...codes('depends-on', action.couldBecome.dependsOn)],
          },
        ]),
  ],
})

/** The answers, one concept for each value. What rests on them names the fact. */
const answers = (context: RecordContext): ParametersParameter[] =>
  Object.entries(context.decision.kartlegging).map(([fact, answer]) => ({
    name: 'kartlegging',
    part: [
      code('fact', fact),
      ...factConcepts(context, fact, answer).map((concept) => ({ name: 'answer', valueCodeableConcept: concept })),
    ],
  }))

const missingParameter = ({ fact, safetyCritical, absent, changes }: MissingFact): ParametersParameter => ({
  name: 'missing',
  part: [
    code('fact', fact),
    yesNo('safety-critical', safetyCritical),
    ...(absent === null ? [] : [code('absent', absent)]),
    yesNo('changes-scope', changes.scope),
    yesNo('changes-hovedforlop', changes.hovedforlop),
    ...codes('changes-shall', changes.shall),
    ...codes('changes-action', changes.actions),
  ],
})

const guideline = ({ guideline }: Decision): ParametersParameter => ({
  name: 'guideline',
  part: [
    text('id', guideline.id),
    text('edition', guideline.edition),
    text('publisher', guideline.publisher),
    code('reading', guideline.reading),
    ...(guideline.asOf === null ? [] : [{ name: 'as-of', valueDate: guideline.asOf }]),
    text('fingerprint', guideline.fingerprint),
  ],
})
