import type { Issue } from '../forlop-error.js'
import { citationOn, type Source } from '../guideline/source.js'
import { createAnswerCheck, type Answers } from '../kartlegging/answers.js'
import { createCellReader } from '../kartlegging/cells.js'
import { createBecauseContext } from './because.js'
import { canonicalJson, fingerprintOf } from './canonical.js'
import { compile, rulesInForce } from './compile.js'
import type { Content, Reading } from './content.js'
import { decideAction, sortByImportance } from './decide-action.js'
import { decideMissing } from './decide-missing.js'
import { decidePlacing, decideScope } from './decide-placing.js'
import type { Cited, Decision, DecisionAction } from './decision.js'
import { deepFreeze } from './freeze.js'
import { createGrounds } from './grounds.js'
import type { KommuneDecision } from './kommune-decision.js'
import { ask } from './question.js'
import { urgencies } from './rule.js'
import { traceOf } from './trace.js'

export type EngineResult =
  { readonly ok: true; readonly decision: Decision } | { readonly ok: false; readonly issues: readonly Issue[] }

export interface Engine {
  readonly fingerprint: string
  /** Checks the answers and decides. Never throws on bad input. */
  decide(input: unknown): EngineResult
}

/** What a municipality adds to a decision, and the fingerprint of what it adds from. */
export interface Locality {
  readonly fingerprint: string
  readonly of: (
    person: Pick<Decision, 'scope' | 'hovedforlop' | 'kartlegging'>,
    actions: readonly DecisionAction[],
  ) => KommuneDecision
}

/**
 * Compiles a guide once; what it returns is a pure function of the answers. The fingerprint of the guide is that of its own
 * rules: those of a municipality have their own.
 */
export function createEngine(content: Content, reading: Reading, asOf: string | null, locality?: Locality): Engine {
  const compiled = compile(content, reading)
  const check = createAnswerCheck(content.facts)
  const readCells = createCellReader(content.facts, compiled.variables)
  const guideRules = rulesInForce(content.rules, reading).filter(({ basis }) => basis !== 'local')
  const fingerprint = fingerprintOf(canonicalJson(guideRules.map(withoutTexts)))
  const inForce = [fingerprint, String(asOf), ...(locality === undefined ? [] : [locality.fingerprint])]
  const { id, edition, publisher, disclaimer } = content.guide
  const guideline = deepFreeze({ id, edition, publisher, reading, asOf, fingerprint, disclaimer })
  const cited = new Map<string, Cited>()
  const cite = (source: string): Cited => {
    const known = cited.get(source) ?? Object.freeze(citeSource(source, content.sources[source]!, asOf))
    cited.set(source, known)
    return known
  }
  const grounds = compiled.actions.map((action) => createGrounds(action, cite))

  const sortedNames = Object.keys(content.facts).sort()
  // the same text as canonicalJson gives, without sorting the same names again for every person
  const canonicalAnswers = (answers: Answers): string => {
    const entries: string[] = []
    for (const name of sortedNames) {
      if (answers[name] !== undefined) entries.push(`"${name}":${JSON.stringify(answers[name])}`)
    }
    return `{${entries.join()}}`
  }

  const decideOn = (answers: Answers): Decision => {
    const record = readCells(answers)
    const question = ask(compiled, content.facts, answers, record)
    const hovedforlop = decidePlacing(compiled, question)
    const context = createBecauseContext(question, compiled, hovedforlop)
    const actions: DecisionAction[] = []
    compiled.actions.forEach((action, index) => {
      const decided = decideAction(action, grounds[index]!, context)
      if (decided !== undefined) actions.push(decided)
    })
    sortByImportance(actions)
    const scope = decideScope(compiled, question)
    const kartlegging = Object.freeze(answers)
    const decision: Omit<Decision, 'id' | 'trace'> = {
      scope,
      hovedforlop,
      urgency: urgencies.find((urgency) => actions.some((action) => action.urgency === urgency)) ?? 'routine',
      actions: Object.freeze(actions),
      mandatory: Object.freeze(actions.filter(isMandatory)),
      referrals: Object.freeze(actions.filter(({ kind }) => kind === 'referral')),
      missing: decideMissing(compiled, content.facts, question),
      kartlegging,
      guideline,
      ...(locality && { kommune: locality.of({ scope, hovedforlop, kartlegging }, actions) }),
    }
    return withLazyParts(decision, {
      id: () => fingerprintOf([...inForce, canonicalAnswers(answers)].join(' ')),
      trace: () => deepFreeze(traceOf(compiled, ask(compiled, content.facts, answers, record))),
    })
  }

  return {
    fingerprint,
    decide: (input) => {
      const checked = check(input)
      return checked.ok ? { ok: true, decision: decideOn(checked.answers) } : checked
    },
  }
}

/** Texts can be replaced and translated without changing what is decided. */
const withoutTexts = ({ title: _, then, ...rule }: Content['rules'][number]): object => ({
  ...rule,
  then: 'option' in then ? { action: then.action, option: true } : then,
})

/** Parts that cost more than the rest together, and that most callers never read, are made when they are read. */
function withLazyParts<T extends object>(whole: T, make: Makers): T & LazyParts {
  Object.defineProperty(whole, makers, { value: { ...make } })
  Object.defineProperties(whole, lazyParts)
  return Object.freeze(whole) as T & LazyParts
}

type LazyParts = Pick<Decision, 'id' | 'trace'>
type Makers = { readonly [K in keyof LazyParts]: () => LazyParts[K] }

// One getter for all decisions: a closure for each costs more than the rest of the record.
const makers = Symbol('makers')
const lazily = (name: keyof LazyParts): PropertyDescriptor => ({
  enumerable: true,
  get(this: { readonly [makers]: Makers }) {
    const made = this[makers][name]()
    Object.assign(this[makers], { [name]: () => made })
    return made
  },
})
const lazyParts = { id: lazily('id'), trace: lazily('trace') }

const isMandatory = ({ strength, certainty }: DecisionAction): boolean =>
  strength === 'shall' && certainty !== 'possible'

const citeSource = (id: string, source: Source, asOf: string | null): Cited => {
  if (source.kind !== 'statute') return { source: id, validity: 'verified' }
  const { section, validity } = citationOn(source, asOf ?? undefined)
  return { source: id, section, validity }
}
