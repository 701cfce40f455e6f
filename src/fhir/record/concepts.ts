import { actions } from '../../../rules/catalogue.js'
import type { Decision, DecisionAction } from '../../engine/decision.js'
import type { Urgency } from '../../engine/rule.js'
import { sayFact } from '../../explain/words.js'
import { isAbsent, type Answer } from '../../kartlegging/kartlegging.js'
import { actionSystem, canonical, localActionSystem, factSystem, valueSystem, type FhirOptions } from '../names.js'
import type { RecordContext } from './context.js'
import { basisSystem, certaintySystem, kindSystem, levelSystem, strengthSystem } from './systems.js'
import type { CodeableConcept, Coding, Extension, RequestPriority } from './types.js'

type Words = Pick<RecordContext, 't' | 'fhir'>

export const actionConcept = ({ t, fhir }: Words, id: string, title = t(`action.${id}`)): CodeableConcept => {
  const system = (Object.hasOwn(actions, id) ? actionSystem : localActionSystem)(fhir)
  return { coding: [{ system, code: id, display: title }], text: title }
}

export const kindConcept = ({ t, fhir }: Words, kind: DecisionAction['kind']): CodeableConcept => {
  const text = t(`kind.${kind}`)
  return { coding: [{ system: kindSystem(fhir), code: kind, display: text }], text }
}

export const levelConcept = ({ t, fhir }: Words, level: number): CodeableConcept => {
  const text = t('record.hovedforlop', { level })
  return { coding: [{ system: levelSystem(fhir), code: String(level), display: text }], text }
}

export const strengthConcept = ({ t, fhir }: Words, strength: DecisionAction['strength']): CodeableConcept => {
  const text = t(`strength.${strength}`)
  return { coding: [{ system: strengthSystem(fhir), code: strength, display: text }], text }
}

/**
 * A fact with its answer as a reason. A code stands only for what is there: a "no", a number and an answer that is
 * missing are told in words, because the code of a fact alone would read as a "yes".
 */
export function factConcepts({ t, fhir }: Words, fact: string, answer: Answer): CodeableConcept[] {
  const text = sayFact(t, fact, answer)
  if (isAbsent(answer) || typeof answer === 'number' || answer === false) return [{ text }]
  if (answer === true) return [{ coding: [{ system: factSystem(fhir), code: fact, display: t(`fact.${fact}`) }], text }]
  const values = typeof answer === 'string' ? [answer] : answer
  if (values.length === 0) return [{ text }]
  return values.map((value) => ({
    coding: [{ system: valueSystem(fhir, fact), code: value, display: t(`value.${fact}.${value}`) }],
    text: sayFact(t, fact, typeof answer === 'string' ? value : [value]),
  }))
}

/** The facts something rests on, one reason for each. */
export const reasons = (words: Words, because: DecisionAction['because']): CodeableConcept[] =>
  Object.entries(because).flatMap(([fact, answer]) => factConcepts(words, fact, answer))

const priorities: { readonly [U in Urgency]: RequestPriority } = {
  immediate: 'stat',
  'same-day': 'urgent',
  routine: 'routine',
}

export const priorityOf = ({ urgency }: Pick<Decision, 'urgency'>): RequestPriority => priorities[urgency]

/** How strongly it is said, on what, and how sure it is: no element of R4's requests holds it. */
export const recommendation = (words: Words, action: DecisionAction): Extension => ({
  url: canonical(words.fhir, 'StructureDefinition', 'recommendation'),
  extension: [
    { url: 'strength', valueCodeableConcept: strengthConcept(words, action.strength) },
    { url: 'basis', valueCoding: coding(words, basisSystem, 'basis', action.basis) },
    { url: 'certainty', valueCoding: coding(words, certaintySystem, 'certainty', action.certainty) },
    ...action.dependsOn.map((fact) => ({ url: 'depends-on', valueCode: fact })),
    ...action.statements.map((statement) => ({ url: 'statement', valueString: statement })),
    ...action.rules.map((rule) => ({ url: 'rule', valueString: rule })),
  ],
})

/** The same without what it rests on, for a group that says that of each action in another way. */
export const briefRecommendation = (words: Words, action: DecisionAction): Extension =>
  recommendation(words, { ...action, statements: [], rules: [] })

const coding = ({ t, fhir }: Words, system: (options: FhirOptions) => string, kind: string, code: string): Coding => ({
  system: system(fhir),
  code,
  display: t(`${kind}.${code}`),
})
