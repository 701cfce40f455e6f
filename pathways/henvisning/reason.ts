import { actions } from '../../rules/handlinger/index.js'
import { sources } from '../../rules/kilder/index.js'
import type { Actions } from '../../src/engine/action.js'
import type { Decision, DecisionAction } from '../../src/engine/decision.js'
import { renderCitation } from '../../src/guideline/source.js'
import type { Locale } from '../../src/guideline/text.js'
import type { Fact, Facts } from '../../src/kartlegging/fact.js'
import { sayFact } from '../../src/plan/say-fact.js'
import type { HenvisningTo } from './henvisninger.js'
import { sayWord } from './ord.js'

/** A referral that the decision asks for, as the reason of the one that is written. */
export interface DraftReason extends Pick<
  DecisionAction,
  'strength' | 'basis' | 'certainty' | 'statements' | 'sources' | 'because'
> {
  readonly action: string
  readonly title: string
  /** As it is written in the draft. */
  readonly text: string
}

/** A municipality can add actions and sources of its own, whose texts are not here. */
const catalogue: Actions = actions

const cite = (id: string, asOf: string | null, locale: Locale): string[] => {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined
  return source === undefined ? [] : [renderCitation(source, asOf ?? undefined, locale)]
}

/** What a recipient is called among those a decision refers to. */
const recipients: { readonly [T in HenvisningTo]: string } = {
  'psykisk-helsevern-voksne': 'psykisk-helsevern',
  'psykisk-helsevern-barn-og-unge': 'psykisk-helsevern',
  tsb: 'tsb',
}

const goesTo = ({ to = [] }: DecisionAction, recipient: HenvisningTo): boolean =>
  to.length === 0 || to.includes('spesialisthelsetjenesten') || to.includes(recipients[recipient])

/** The referrals a decision asks for, here and elsewhere. What only an unknown fact could bring about is no reason. */
export function reasonsOf(decision: Decision, to: HenvisningTo, facts: Facts, locale: Locale) {
  const asked = decision.referrals.filter(({ certainty }) => certainty !== 'possible')
  const tell = (action: DecisionAction): DraftReason => reason(decision, action, facts, locale)
  return {
    reason: asked.filter((action) => goesTo(action, to)).map(tell),
    elsewhere: asked.filter((action) => !goesTo(action, to)).map(tell),
  }
}

function reason(decision: Decision, action: DecisionAction, facts: Facts, locale: Locale): DraftReason {
  const { id, strength, basis, certainty, statements, because } = action
  const title = Object.hasOwn(catalogue, id) ? catalogue[id]!.title[locale] : id
  const laws = action.sources.flatMap(({ source }) => cite(source, decision.guideline.asOf, locale))
  const marks = [
    sayWord(locale, strength),
    ...(certainty === 'precautionary' ? [sayWord(locale, 'precautionary')] : []),
    ...(basis === 'derived' ? [sayWord(locale, 'derived')] : []),
    ...(statements.length > 0 ? [statements.join(', ')] : []),
    ...laws,
  ]
  const why = Object.entries(because).map(([fact, answer]) => sayFact(facts[fact] as Fact, answer, locale))
  const text = [
    `${title} [${marks.join('; ')}]`,
    ...(why.length > 0 ? [sayWord(locale, 'because', why.join('; '))] : []),
  ]
  return {
    action: id,
    title,
    strength,
    basis,
    certainty,
    statements,
    sources: action.sources,
    because,
    text: text.join('\n'),
  }
}
