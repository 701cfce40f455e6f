import { safeAssess, type Issue } from 'forlop'
import { henvisninger, planSchema, type PlanId } from 'forlop/pathways'
import { emptyCase, type Case, type PlanDraft } from '../case/case'
import { filledOf } from '../planer/filled'
import { planIds, planOf } from '../planer/plans'
import { faultTexts, type Fault, type ReadCase } from './faults'
import { pathwayFaults } from './readPathway'
import { eachFaults, isFields, listFaults, textFaults, type Fields } from './shape'

const LARGEST = 5_000_000

/**
 * Reads a case from a file. Everything in it is checked: the kartlegging as `assess` checks it, pathways by playing them
 * again, plans by their schema. What is faulty is not opened, and each fault says where it is.
 */
export function readCase(file: string): ReadCase<Case> {
  const refuse = (...faults: readonly Fault[]): ReadCase<Case> => ({ ok: false, faults })
  if (file.length > LARGEST) return refuse({ where: '', what: faultTexts.tooLarge })
  let value: unknown
  try {
    value = JSON.parse(file)
  } catch {
    return refuse({ where: '', what: faultTexts.notJson })
  }
  return readParsed(value)
}

export function readParsed(value: unknown): ReadCase<Case> {
  const refuse = (...faults: readonly Fault[]): ReadCase<Case> => ({ ok: false, faults })
  if (!isFields(value) || value['format'] !== emptyCase.format)
    return refuse({ where: 'format', what: faultTexts.notACase })
  if (value['version'] !== emptyCase.version) return refuse({ where: 'version', what: faultTexts.version })
  const whole: Fields = { ...emptyCase, ...value }
  const faults = [
    ...Object.keys(whole)
      .filter((field) => !Object.hasOwn(emptyCase, field))
      .map((where) => ({ where, what: faultTexts.unknownField })),
    ...kartleggingFaults(whole['kartlegging']),
    ...(typeof whole['mattersToMe'] === 'string' ? [] : [{ where: 'mattersToMe', what: faultTexts.text }]),
    ...listFaults(whole['measures'], 'measures', (measure, where) =>
      textFaults(measure, where, ['id', 'title'], ['service', 'answers']),
    ),
    ...listFaults(whole['overrides'], 'overrides', overrideFaults),
    ...(whole['pathway'] === null ? [] : pathwayFaults(whole['pathway'], 'pathway', 'hovedforlop')),
    ...eachFaults(whole['pakkeforlop'], 'pakkeforlop', (instance, where, key) =>
      isFields(instance) && instance['pathway'] !== key
        ? [{ where, what: faultTexts.kind }]
        : pathwayFaults(instance, where, 'pakkeforlop'),
    ),
    ...eachFaults(whole['plans'], 'plans', planFaults),
    ...eachFaults(whole['referrals'], 'referrals', referralFaults),
  ]
  return faults.length === 0 ? { ok: true, one: whole as unknown as Case } : refuse(...faults)
}

function kartleggingFaults(value: unknown): readonly Fault[] {
  const read = safeAssess(value)
  return read.success
    ? []
    : read.error.issues.map(({ path, code }) => ({
        where: ['kartlegging', ...path].join('.'),
        what: answerFault(code),
      }))
}

const answerFault = (code: Issue['code']) =>
  code.startsWith('unknown-fact') ? faultTexts.unknownFact : faultTexts.badAnswer

function overrideFaults(value: unknown, where: string): readonly Fault[] {
  if (!isFields(value) || value['type'] !== 'override') return [{ where, what: faultTexts.override }]
  const texts = ['decision', 'action', 'reason', 'by', 'at'].filter((field) => typeof value[field] !== 'string')
  const isWhole =
    isFields(value['guideline']) && Array.isArray(value['possible']) && typeof value['departsFrom'] === 'object'
  return [
    ...texts.map((field) => ({ where: `${where}.${field}`, what: faultTexts.text })),
    ...(isWhole ? [] : [{ where, what: faultTexts.override }]),
  ]
}

function planFaults(value: unknown, where: string, key: string): readonly Fault[] {
  if (!planIds.includes(key as PlanId)) return [{ where, what: faultTexts.plan }]
  if (!isFields(value) || !isFields(value['parts'])) return [{ where, what: faultTexts.object }]
  const read = planSchema(planOf(key as PlanId)).safeParse(filled(value))
  return read.success
    ? []
    : read.error.issues.map(({ path }) => ({
        where: [where, ...path.map(String)].join('.'),
        what: faultTexts.planPart,
      }))
}

/** A form can be half written in; what cannot be read as one is left to the schema. */
function filled(value: Fields): unknown {
  try {
    return filledOf(value as unknown as PlanDraft)
  } catch {
    return value
  }
}

function referralFaults(value: unknown, where: string, key: string): readonly Fault[] {
  if (!Object.hasOwn(henvisninger, key)) return [{ where, what: faultTexts.recipient }]
  if (!isFields(value) || value['to'] !== key) return [{ where: `${where}.to`, what: faultTexts.recipient }]
  return eachFaults(value['written'], `${where}.written`, (text, place) =>
    typeof text === 'string' ? [] : [{ where: place, what: faultTexts.text }],
  )
}
