import { sources } from '../../rules/catalogue.js'
import { renderCitation } from '../guideline/source.js'
import { isLocale } from '../guideline/text.js'
import type { Content } from '../engine/content.js'
import type { Decision, DecisionAction } from '../engine/decision.js'
import type { KommuneDecision } from '../engine/kommune-decision.js'
import { explainLocalRules, explainOffers, explainOffersBriefly } from './kommune.js'
import type { Translator } from './translator.js'
import { sayFact, sayFacts, sayList, sayStatements } from './words.js'

/** A weak recommendation in one line: it is there to choose from, not to read through. */
export function explainBriefly(t: Translator, action: DecisionAction, kommune?: KommuneDecision): string {
  const options = action.options.map(({ rule, basis }) => {
    const mark = basis === 'derived' ? ` (${t('basis.derived')})` : ''
    return t(`option.${rule}`) + mark
  })
  const marks = [
    t(`strength.${action.strength}`),
    ...(action.statements.length > 0 ? [sayStatements(action.statements)] : []),
  ]
  if (action.basis !== 'guideline') marks.push(t(`basis.${action.basis}`))
  const line = `${t(`action.${action.id}`)} [${marks.join('; ')}]${options.length > 0 ? `: ${shorten(options)}` : ''}`
  const here = explainOffersBriefly(t, action, kommune)
  return here === '' ? line : `${line}${line.endsWith('…') ? '' : '.'}${here}`
}

/** How many ways of meeting a need are named before the rest are counted by their dots. */
const SHOWN_OPTIONS = 6

/** One action as lines: what, how strongly, why, and last what it rests on. */
export function explainAction(t: Translator, decision: Decision, action: DecisionAction): string[] {
  const marks = [
    t(`strength.${action.strength}`),
    ...(action.basis === 'guideline' ? [] : [t(`basis.${action.basis}`)]),
    ...(action.status === 'done' ? [t('done')] : []),
    ...certaintyMarks(t, decision, action),
  ]
  const because = Object.entries(action.because).map(([fact, answer]) => sayFact(t, fact, answer))
  const options = action.options.map(({ rule, strength, basis }) => {
    const mark =
      basis === 'derived'
        ? ` (${t('basis.derived')})`
        : strength === action.strength
          ? ''
          : ` (${t(`strength.${strength}`)})`
    return t(`option.${rule}`) + mark
  })
  return [
    `${t(`action.${action.id}`)} [${marks.join('; ')}]`,
    ...(action.to && action.to.length > 0 ? [`  ${t('to', { to: sayRoute(t, action) })}`] : []),
    ...(options.length > 0 ? [`  ${t('options', { options: shorten(options) }).replace(/…\.$/, '…')}`] : []),
    ...(because.length > 0 ? [`  ${t('because', { facts: because.join(', ') })}`] : []),
    ...(action.couldBecome
      ? [
          `  (${t('couldBecome', { strength: t(`strength.${action.couldBecome.strength}`), facts: sayFacts(t, action.couldBecome.dependsOn) })})`,
        ]
      : []),
    ...explainOffers(t, action, decision.kommune).map((line) => `  ${line}`),
    `  ${saySources(t, decision, action)}`,
  ]
}

const shorten = (options: readonly string[]): string =>
  options.length <= SHOWN_OPTIONS ? options.join('; ') : `${options.slice(0, SHOWN_OPTIONS).join('; ')} …`

function certaintyMarks(t: Translator, { hovedforlop }: Decision, action: DecisionAction): string[] {
  if (action.certainty === 'certain') return []
  const facts = sayFacts(t, action.dependsOn)
  if (action.certainty === 'possible') return [t('dependsOn', { facts })]
  const everywhere = action.levels.length === hovedforlop.possible.length
  return [
    facts === '' ? t('certainty.precautionary') : t('certainty.until', { facts }),
    ...(everywhere ? [] : [t('certainty.levels', { levels: sayList(t, action.levels) })]),
  ]
}

/** Statements beside a local rule are not what gives it its strength. */
const saidBy: { readonly [B in DecisionAction['basis']]?: string } = {
  derived: 'statements.derived',
  local: 'statements.local',
}

const sayRoute = (t: Translator, { to = [], pathway = [] }: DecisionAction): string =>
  (pathway.length > 0 ? pathway.map((id) => t(`pathway.${id}`)) : to.map((who) => t(`to.${who}`))).join(t('or'))

function saySources(t: Translator, decision: Decision, action: DecisionAction): string {
  const { guideline } = decision
  const statements = sayStatements(action.statements)
  const locale = isLocale(t.locale) ? t.locale : 'nb'
  const law = action.sources.map(({ source }) =>
    renderCitation((sources as Content['sources'])[source]!, guideline.asOf ?? undefined, locale),
  )
  return [
    ...(statements === '' ? [] : [t(saidBy[action.basis] ?? 'statements', { statements })]),
    ...(action.gaps.length === 0 ? [] : [t('gaps', { gaps: action.gaps.join(', ') })]),
    ...(law.length === 0 ? [] : [t('law', { law: law.join(', ') })]),
    ...explainLocalRules(t, action, decision.kommune),
  ].join(' ')
}
