import { facts as allFacts } from '../../rules/kartlegging/index.js'
import type { Decision } from '../../src/engine/decision.js'
import { aDecision } from '../../src/engine/is-decision.js'
import { deepFreeze } from '../../src/engine/freeze.js'
import { guarded, isPlain, options } from '../../src/guarded.js'
import { isLocale, type Locale } from '../../src/guideline/text.js'
import type { Answers } from '../../src/kartlegging/answers.js'
import type { Facts } from '../../src/kartlegging/fact.js'
import type { KartleggingOf } from '../../src/kartlegging/kartlegging.js'
import { createAnswerReader } from '../../src/plan/answers.js'
import { readChecklist, type ChecklistItem, type ReadItem } from '../../src/plan/checklist.js'
import { henvisninger, type HenvisningTo } from './henvisninger.js'
import { reasonsOf, type DraftReason } from './reason.js'
import { renderDraft } from './render.js'

const facts: Facts = allFacts
const read = /* @__PURE__ */ createAnswerReader(facts)

export interface DraftOptions {
  readonly to: HenvisningTo
  /** `nb` (default), `nn` or `en`. */
  readonly locale?: string
}

/** One field of the referral, as far as the kartlegging and the decision fill it. */
export interface DraftField
  extends Omit<ReadItem, 'item'>, Pick<ChecklistItem, 'id' | 'group' | 'statements' | 'sources' | 'basis'> {
  readonly title: string
  /** What belongs there. */
  readonly help: string
}

export type MissingField = Pick<DraftField, 'id' | 'title' | 'unknown' | 'dependsOn' | 'statements' | 'sources'> & {
  /** `unknown`: whether it is needed depends on unknown facts. */
  readonly needed: 'yes' | 'unknown'
}

export interface HenvisningDraft {
  readonly to: HenvisningTo
  readonly title: string
  /** The id of the decision that gives the reason. */
  readonly decision: string
  /** Every field of the checklist, in its order. */
  readonly fields: readonly DraftField[]
  readonly missing: readonly MissingField[]
  /** The referrals of the decision that go to this recipient. */
  readonly reason: readonly DraftReason[]
  /** The referrals of the decision that do not. */
  readonly elsewhere: readonly DraftReason[]
  /** Facts whose answer is not the one the decision rests on. */
  readonly changed: readonly string[]
  readonly text: string
}

function draft(
  decision: Decision,
  kartlegging: KartleggingOf<typeof allFacts>,
  { to, locale = 'nb' }: DraftOptions,
): HenvisningDraft {
  if (!isLocale(locale)) throw new RangeError('`locale` must be nb, nn or en')
  if (!Object.hasOwn(henvisninger, to)) {
    throw new RangeError(`\`to\` must be one of ${Object.keys(henvisninger).join(', ')}`)
  }
  const answers = read(kartlegging)
  const { reason, elsewhere } = reasonsOf(decision, to, facts, locale)
  const fields = readChecklist(henvisninger[to], facts, answers, locale).map((item) =>
    withReason(draftField(item, locale), reason),
  )
  const drafted = {
    to,
    title: henvisninger[to].title[locale],
    decision: decision.id,
    fields,
    missing: fields.flatMap(missingField),
    reason,
    elsewhere,
    changed: changedSince(decision, answers),
  }
  return deepFreeze({ ...drafted, text: renderDraft(drafted, facts, locale) })
}

/**
 * Drafts a referral: what the kartlegging knows in words, why the decision refers, and what is missing. Nothing is made
 * up: what is unknown is written as unknown, and declined as declined.
 *
 * @throws ForlopError `invalid-kartlegging` when the answers are not a kartlegging, `invalid-options` when the decision is
 *   none
 * @throws RangeError when the recipient or the locale is none of ours
 */
export const draftHenvisning = /* @__PURE__ */ guarded(
  draft,
  aDecision,
  { name: 'kartlegging', right: 'an object of answers', shape: isPlain },
  options,
)

const draftField = ({ item, ...filled }: ReadItem, locale: Locale): DraftField => ({
  id: item.id,
  ...(item.group !== undefined && { group: item.group }),
  title: item.title[locale],
  help: item.help[locale],
  ...filled,
  statements: item.statements,
  sources: item.sources,
  basis: item.basis,
})

/** The decision is the reason for the referral; no fact of the kartlegging is. */
const withReason = (field: DraftField, reason: readonly DraftReason[]): DraftField =>
  field.id === 'begrunnelse' && reason.length > 0
    ? { ...field, text: reason.map(({ text }) => text).join('\n'), missing: false }
    : field

const missingField = ({ missing, needed, ...field }: DraftField): MissingField[] => {
  if (!missing || needed === 'no') return []
  const { id, title, unknown, dependsOn, statements, sources } = field
  return [{ id, title, needed, unknown, dependsOn, statements, sources }]
}

const changedSince = (decision: Decision, answers: Answers): readonly string[] =>
  Object.keys(facts).filter((fact) => JSON.stringify(answers[fact]) !== JSON.stringify(decision.kartlegging[fact]))
