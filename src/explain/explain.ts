import { guide as guide2025 } from '../../rules/guideline/guide.js'
import { guide2014 } from '../../rules/utgaver/2014/guide.js'
import type { Decision, DecisionAction, MissingFact, PlacingReason } from '../engine/decision.js'
import { aDecision } from '../engine/is-decision.js'
import { guarded, someOptions } from '../guarded.js'
import { isLocale } from '../guideline/text.js'
import { either, object, oneOf, record, text } from '../shape.js'
import { explainAction, explainBriefly } from './action.js'
import { explainKommune } from './kommune.js'
import { withLocalTexts } from './local-texts.js'
import { explainTrace } from './trace.js'
import type { HostTexts } from './texts.js'
import { createTranslator, type Translator } from './translator.js'
import { sayFact, sayFacts, sayList, sayStatements } from './words.js'

export interface ExplainOptions {
  /** `nb` (default), `nn`, `en`, or a locale of `texts`. */
  readonly locale?: string
  /** Texts that replace ours, by locale and key. */
  readonly texts?: HostTexts
  /** Every rule too, with what it says and what it lacks. */
  readonly why?: boolean
}

/** How many of the duties a fact could bring are named. */
const SHOWN_CHANGES = 3

/** How many of the facts worth asking get a line of their own. */
const SHOWN_MISSING = 10

function explainDecision(decision: Decision, { locale = 'nb', texts, why = false }: ExplainOptions = {}): string {
  const t = withLocalTexts(createTranslator(locale, texts), decision.kommune)
  const { actions, urgency } = decision
  const demanded = actions.filter(({ certainty }) => certainty !== 'possible')
  const done = demanded.filter(({ status }) => status === 'done')
  const ordinary = demanded.filter(({ urgency, status }) => urgency === 'routine' && status === 'open')
  const section = (heading: string, chosen: readonly DecisionAction[]): string[] =>
    chosen.length === 0
      ? []
      : [...headed(t(heading)), ...chosen.flatMap((action) => explainAction(t, decision, action)), '']
  const brief = (heading: string, chosen: readonly DecisionAction[]): string[] =>
    chosen.length === 0
      ? []
      : [...headed(t(heading)), ...chosen.map((action) => explainBriefly(t, action, decision.kommune)), '']
  const weak = ['may', 'advice']

  return [
    t('title', { guide: guideTitle(t, decision.guideline.id) }),
    t('decides'),
    // an edition that is no longer in force says so before anything else
    ...(decision.guideline.id === guide2014.id ? [disclaimerOf(t, decision)] : [t(`scope.${decision.scope}`)]),
    '',
    ...(urgency === 'immediate'
      ? section(
          'heading.now',
          demanded.filter((action) => action.urgency === 'immediate'),
        )
      : []),
    ...explainLevel(t, decision),
    ...section(
      'heading.today',
      demanded.filter((action) => action.urgency === 'same-day'),
    ),
    ...section(
      'heading.shall',
      ordinary.filter(({ strength }) => strength === 'shall'),
    ),
    ...section(
      'heading.should',
      ordinary.filter(({ strength }) => strength === 'should'),
    ),
    ...brief(
      'heading.consider',
      ordinary.filter(({ strength }) => weak.includes(strength)),
    ),
    ...explainMissing(t, decision.missing),
    ...brief('heading.done', done),
    ...explainKommune(t, decision),
    ...(why ? explainTrace(t, decision) : []),
    ...explainEdition(t, decision),
  ].join('\n')
}

const haveTexts = object({ texts: either(oneOf([undefined]), record(record(text))) })

/**
 * A decision as a page of plain text for a clinician: short sentences, the strengths in the reader's words, what is
 * derived marked as such, sources last.
 *
 * @throws ForlopError `invalid-options` when what it is given is no decision, or the options are no plain data
 * @throws RangeError when the locale is unknown
 */
export const explain = /* @__PURE__ */ guarded(explainDecision, aDecision, {
  ...someOptions,
  right: 'an object of plain data, its `texts` by locale and key',
  shape: (value, all) => someOptions.shape(value, all) && haveTexts(value ?? {}),
})

const headed = (heading: string): string[] => [heading, '-'.repeat(heading.length)]

const guideTitle = (t: Translator, id: string): string => {
  const guide = [guide2025, guide2014].find((guide) => guide.id === id) ?? guide2025
  return guide.title[isLocale(t.locale) ? t.locale : 'nb']
}

export function explainLevel(t: Translator, { hovedforlop, scope }: Decision): string[] {
  const { possible, recommended, reasons } = hovedforlop
  if (possible.length === 0)
    return scope === 'children-guide' ? [] : [...headed(t('heading.level')), t('level.none'), '']
  return [
    ...headed(t('heading.level')),
    t(possible.length === 1 ? 'level.one' : 'level.several', { levels: sayList(t, possible) }),
    ...(recommended === null ? [t('level.open')] : []),
    ...(recommended !== null && possible.length > 1 ? [t('level.recommended', { level: recommended })] : []),
    ...(possible.length > 1 ? [t('level.safety')] : []),
    // what only may apply is told while it can still change something
    ...reasons
      .filter(({ status }) => status === 'applies' || (recommended === null && reasons.length <= 4))
      .flatMap((reason) => explainReason(t, reason)),
    '',
  ]
}

function explainReason(t: Translator, { rule, status, basis, because, statements, gaps }: PlacingReason): string[] {
  const marks = [
    ...(status === 'unknown' ? [t('reason.unknown')] : []),
    ...(basis === 'guideline' ? [] : [t(`basis.${basis}`)]),
  ]
  const facts = Object.entries(because).map(([fact, answer]) => sayFact(t, fact, answer))
  return [
    `${t(`rule.${rule}`)}${marks.length > 0 ? ` [${marks.join('; ')}]` : ''}`,
    ...(facts.length > 0 ? [`  ${t('because', { facts: facts.join(', ') })}`] : []),
    `  ${t(basis === 'derived' ? 'statements.derived' : 'statements', { statements: sayStatements(statements) })}` +
      (gaps.length > 0 ? ` ${t('gaps', { gaps: gaps.join(', ') })}` : ''),
  ]
}

function explainMissing(t: Translator, missing: readonly MissingFact[]): string[] {
  if (missing.length === 0) return []
  const lines = missing.slice(0, SHOWN_MISSING).map((fact) => {
    const { question, changes } = explainMissingFact(t, fact)
    return `${question}: ${changes}`
  })
  const rest = missing.slice(SHOWN_MISSING)
  const more = rest.filter(({ changes }) => changes.hovedforlop || changes.shall.length > 0).map(({ fact }) => fact)
  return [
    ...headed(t('heading.missing')),
    ...lines,
    ...(more.length > 0 ? [t('heading.missing-more', { facts: sayFacts(t, more) })] : []),
    ...(rest.length > more.length ? [t('heading.missing-rest', { count: rest.length - more.length })] : []),
    '',
  ]
}

/** A fact worth asking for, and what its answer could change. */
export function explainMissingFact(
  t: Translator,
  { fact, absent, changes }: MissingFact,
): { readonly question: string; readonly changes: string } {
  const said = [
    ...(changes.scope ? [t('changes.scope')] : []),
    ...(changes.hovedforlop ? [t('changes.hovedforlop')] : []),
    ...changes.shall.slice(0, SHOWN_CHANGES).map((action) => `«${t(`action.${action}`)}»`),
    ...(changes.shall.length > SHOWN_CHANGES
      ? [t('changes.shall', { count: changes.shall.length - SHOWN_CHANGES })]
      : []),
    ...(changes.actions.length > 0 ? [t('changes.actions', { count: changes.actions.length })] : []),
  ]
  const answered = absent === null ? '' : ` (${t(`absent.${absent}`)})`
  return {
    question: `${t(`fact.${fact}`).replace(/\?$/, '')}${answered}`,
    changes: t('changes', { changes: sayList(t, said) }),
  }
}

const disclaimerOf = (t: Translator, { guideline }: Decision): string =>
  guideline.disclaimer[isLocale(t.locale) ? t.locale : 'nb']

export function explainEdition(t: Translator, decision: Decision): string[] {
  const { guideline } = decision
  const { publisher, edition, reading, fingerprint, asOf } = guideline
  return [
    ...headed(t('heading.sources')),
    t('edition', {
      publisher,
      guide: guideTitle(t, decision.guideline.id),
      edition,
      reading: t(`reading.${reading}`),
      fingerprint: fingerprint.slice(0, 12),
    }),
    ...(asOf === null ? [] : [t('asOf', { day: asOf })]),
    disclaimerOf(t, decision),
    t('departure'),
    '',
  ]
}
