import { henvisninger, type DraftField, type HenvisningDraft, type MissingField } from 'forlop/pathways'
import type { Locale, ReferralDraft } from '../case/case'
import { factOf } from '../decision/content'
import type { Text } from '../text/locale'
import { texts } from './texts'

export type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string
type Written = ReferralDraft['written']

/** The headings of a referral, in their order. */
export const groupsOf = ({ to }: HenvisningDraft): readonly (readonly [group: string, title: Text])[] =>
  Object.entries((henvisninger[to] as { readonly groups?: { readonly [group: string]: Text } }).groups ?? {})

const isWritten = (written: Written, id: string): boolean => (written[id] ?? '').trim() !== ''

/** What is missing after what the professional wrote. A risk that nobody has looked into stays on the list. */
export const stillMissing = (draft: HenvisningDraft, written: Written): readonly MissingField[] =>
  draft.missing.filter(
    ({ id, unknown }) => !isWritten(written, id) || unknown.some((fact) => factOf(fact).safetyCritical),
  )

/** The referral as a page of text: the draft of forlop, and what the professional added to each field. */
export function pageOf(draft: HenvisningDraft, written: Written, t: Say, locale: Locale): string {
  const heading = t(texts.heading, { to: draft.title })
  const parts = groupsOf(draft).map(([group, title]) => {
    const shown = draft.fields.filter(
      (field) => field.group === group && (field.text !== null || field.missing || isWritten(written, field.id)),
    )
    return shown.length === 0
      ? []
      : [...underlined(title[locale], '-'), ...shown.flatMap((field) => told(field, written, t))]
  })
  const elsewhere = draft.elsewhere.map(({ text }) => `- ${text.replaceAll('\n', ' ')}`)
  const missing = stillMissing(draft, written).map(({ title }) => `- ${title}`)
  const blocks = [
    underlined(heading, '='),
    ...parts,
    elsewhere.length > 0 ? [t(texts.elsewhere), ...elsewhere] : [],
    missing.length > 0 ? [...underlined(t(texts.lacks), '-'), ...missing] : [],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const told = (field: DraftField, written: Written, t: Say): readonly string[] => [
  field.title,
  ...indented(field.text ?? ''),
  ...(isWritten(written, field.id)
    ? indented(written[field.id]!)
    : field.missing
      ? indented(t(texts.write, { help: field.help }))
      : []),
]

const indented = (text: string): readonly string[] =>
  text.trim() === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => `  ${line}`)

const underlined = (heading: string, line: string): readonly string[] => [heading, line.repeat(heading.length)]
