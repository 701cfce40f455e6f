import type { Locale } from '../../src/guideline/text.js'
import type { Facts } from '../../src/kartlegging/fact.js'
import type { DraftField, HenvisningDraft, MissingField } from './draft.js'
import { sayWord } from './ord.js'
import { grupper } from './ramme.js'

/** A draft as a page of text. What is optional and unknown is left out; what is missing is listed at the end. */
export function renderDraft(draft: Omit<HenvisningDraft, 'text'>, facts: Facts, locale: Locale): string {
  const { title, fields, missing, elsewhere, changed } = draft
  const names = (list: readonly string[]): string => list.map((fact) => labelOf(facts, fact, locale)).join(', ')
  const groups = Object.entries(grupper).map(([group, heading]) => {
    const shown = fields.filter((field) => field.group === group && (field.text !== null || field.missing))
    return shown.length === 0 ? [] : [...underlined(heading[locale], '-'), ...shown.flatMap(renderField(locale))]
  })
  const blocks = [
    [...underlined(sayWord(locale, 'title', title), '='), sayWord(locale, 'draft')],
    changed.length > 0 ? [sayWord(locale, 'changed', names(changed))] : [],
    ...groups,
    elsewhere.length > 0 ? [sayWord(locale, 'elsewhere'), ...elsewhere.flatMap(({ text }) => bulleted(text))] : [],
    [...underlined(sayWord(locale, 'missing'), '-'), ...renderMissing(missing, names, locale)],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const underlined = (heading: string, line: string): string[] => [heading, line.repeat(heading.length)]

const bulleted = (text: string): string[] => text.split('\n').map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))

const renderField =
  (locale: Locale) =>
  ({ title, text, help, missing }: DraftField): string[] => [
    title,
    ...(text?.split('\n') ?? []).map((line) => `  ${line}`),
    ...(missing ? [`  ${sayWord(locale, 'write', help)}`] : []),
  ]

function renderMissing(missing: readonly MissingField[], names: (facts: readonly string[]) => string, locale: Locale) {
  if (missing.length === 0) return [sayWord(locale, 'nothingMissing')]
  return missing.map(({ title, unknown, dependsOn }) => {
    const more = unknown.filter((fact) => !dependsOn.includes(fact))
    const notes = [
      ...(dependsOn.length > 0 ? [sayWord(locale, 'dependsOn', names(dependsOn))] : []),
      ...(more.length > 0 ? [sayWord(locale, 'notMapped', names(more))] : []),
    ]
    return `- ${title}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
  })
}

/** A heading inside a sentence. */
const labelOf = (facts: Facts, fact: string, locale: Locale): string => {
  const label = facts[fact]!.label[locale].replace(/\?$/, '')
  return label.charAt(0).toLowerCase() + label.slice(1)
}
