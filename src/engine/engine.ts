import type { Issue } from '../forlop-error.js'
import { citationOn, type Source } from '../guideline/source.js'
import { createAnswerCheck, type Answers } from '../kartlegging/answers.js'
import { createCellReader } from '../kartlegging/cells.js'
import { canonicalJson, fingerprintOf } from './canonical.js'
import { compile, rulesInForce } from './compile.js'
import type { Content, Reading } from './content.js'
import { byImportance, decideAction } from './decide-action.js'
import { decideMissing } from './decide-missing.js'
import { decidePlacing, decideScope } from './decide-placing.js'
import type { Cited, Decision, DecisionAction } from './decision.js'
import { deepFreeze } from './freeze.js'
import { createGrounds } from './grounds.js'
import { ask } from './question.js'
import { urgencies } from './rule.js'
import { traceOf } from './trace.js'

export type EngineResult =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export interface Engine {
  readonly fingerprint: string
  /** Checks the answers and decides. Never throws on bad input. */
  decide(input: unknown): EngineResult
}

/** Compiles a guide once; what it returns is a pure function of the answers. */
export function createEngine(content: Content, reading: Reading, asOf: string | null): Engine {
  const compiled = compile(content, reading)
  const check = createAnswerCheck(content.facts)
  const readCells = createCellReader(content.facts, compiled.variables)
  const fingerprint = fingerprintOf(canonicalJson(rulesInForce(content.rules, reading).map(withoutTexts)))
  const { id, edition, publisher, disclaimer } = content.guide
  const guideline = deepFreeze({ id, edition, publisher, reading, asOf, fingerprint, disclaimer })
  const cited = new Map<string, Cited>()
  const cite = (source: string): Cited => {
    const known = cited.get(source) ?? Object.freeze(citeSource(source, content.sources[source]!, asOf))
    cited.set(source, known)
    return known
  }
  const grounds = compiled.actions.map((action) => createGrounds(action, cite))

  const decideOn = (answers: Answers): Decision => {
    const record = readCells(answers)
    const question = ask(compiled, content.facts, answers, record)
    const hovedforlop = decidePlacing(compiled, question)
    const placedBecause = hovedforlop.reasons.flatMap(({ because }) => Object.keys(because))
    const context = { question, factNames: compiled.factNames, placedBecause }
    const actions: DecisionAction[] = []
    compiled.actions.forEach((action, index) => {
      const decided = decideAction(action, grounds[index]!, context)
      if (decided !== undefined) actions.push(decided)
    })
    actions.sort(byImportance)
    const decision: Omit<Decision, 'trace'> = {
      id: fingerprintOf(canonicalJson({ fingerprint, asOf, input: answers })),
      scope: decideScope(compiled, question),
      hovedforlop,
      urgency: urgencies.find((urgency) => actions.some((action) => action.urgency === urgency)) ?? 'routine',
      actions,
      mandatory: actions.filter(({ strength, certainty }) => strength === 'shall' && certainty !== 'possible'),
      referrals: actions.filter(({ kind }) => kind === 'referral'),
      missing: decideMissing(compiled, content.facts, question),
      kartlegging: answers,
      guideline,
    }
    let trace: Decision['trace'] | undefined
    const makeTrace = (): Decision['trace'] =>
      deepFreeze(traceOf(compiled, ask(compiled, content.facts, answers, record)))
    Object.defineProperty(deepFreezeParts(decision), 'trace', { enumerable: true, get: () => (trace ??= makeTrace()) })
    return Object.freeze(decision) as Decision
  }

  return {
    fingerprint,
    decide: (input) => {
      const checked = check(input)
      return checked.ok ? { ok: true, decision: decideOn(checked.answers) } : checked
    },
  }
}

const deepFreezeParts = <T extends object>(whole: T): T => {
  for (const part of Object.values(whole)) deepFreeze(part)
  return whole
}

/** Texts can be replaced and translated without changing what is decided. */
const withoutTexts = ({ title: _, then, ...rule }: Content['rules'][number]): object => ({
  ...rule,
  then: 'option' in then ? { action: then.action, option: true } : then,
})

const citeSource = (id: string, source: Source, asOf: string | null): Cited => {
  if (source.kind !== 'statute') return { source: id, validity: 'verified' }
  const { section, validity } = citationOn(source, asOf ?? undefined)
  return { source: id, section, validity }
}
