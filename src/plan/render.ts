import { guarded } from '../guarded.js'
import { isLocale, type Locale } from '../guideline/text.js'
import { isAbsent } from '../kartlegging/kartlegging.js'
import type { Checklist } from './checklist.js'
import { sayDay } from './day.js'
import { hasDates, isFilled } from './filled.js'
import { aDefinition, aFilledPlan } from './plan-arguments.js'
import { say } from './phrases.js'
import {
  checkBelongs,
  type FilledPlan,
  type PartKind,
  type PartValue,
  type Person,
  type PlanDefinition,
  type PlanPart,
} from './plan.js'

const EMPTY_LINE = '_'.repeat(60)

function renderFilled(definition: PlanDefinition, filled: FilledPlan, locale: string): string {
  if (!isLocale(locale)) throw new RangeError('`locale` must be nb, nn or en')
  checkBelongs(definition, filled)
  const { title, purpose, evaluation } = definition
  const parts = definition.parts.filter((part) => part.required !== 'optional' || isShown(filled.parts[part.id]))
  const blocks = [
    [title[locale], '='.repeat(title[locale].length)],
    [purpose[locale]],
    renderHead(definition, filled, locale),
    ...parts.map((part) => renderPart(part, filled.parts[part.id], locale)),
    ...(evaluation ? [renderChecklist(evaluation, locale)] : []),
    ...(parts.some(({ basis }) => basis === 'derived') ? [[say(locale, 'derived')]] : []),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/**
 * A plan as a page of text for the person it concerns. What is missing stands there as a heading with a line to write
 * on; what is optional and empty is left out. A heading that no source asks for is marked.
 *
 * @throws ForlopError `invalid-options` when it is no filled plan
 * @throws RangeError when the locale is not nb, nn or en, or the plan belongs to another definition
 */
export const renderPlan = /* @__PURE__ */ guarded(renderFilled, aDefinition, aFilledPlan)

function renderHead({ madeWith, dates }: PlanDefinition, filled: FilledPlan, locale: Locale): string[] {
  const lines: string[] = []
  if (filled.madeWith !== undefined) lines.push(sayMadeWith(filled.madeWith, locale))
  else if (madeWith !== undefined) lines.push(say(locale, 'madeWith', EMPTY_LINE))
  lines.push(say(locale, 'agreed', filled.agreed === undefined ? EMPTY_LINE : sayDay(filled.agreed, locale)))
  if (hasDates(filled)) lines.push(say(locale, 'evaluate', sayDays(filled.evaluate!, locale)))
  else if (dates !== undefined) lines.push(say(locale, 'evaluate', EMPTY_LINE))
  return lines
}

function sayMadeWith({ person, others = [] }: NonNullable<FilledPlan['madeWith']>, locale: Locale): string {
  const names = others.map((other) => sayPerson(other, locale))
  if (person) return say(locale, 'madeWith', [say(locale, 'you'), ...names].join('; '))
  return names.length === 0 ? say(locale, 'withoutYou') : say(locale, 'withoutYouBy', names.join('; '))
}

function renderPart(
  { title, help, note, basis, kind }: PlanPart,
  value: PartValue | undefined,
  locale: Locale,
): string[] {
  const heading = basis === 'derived' ? `${title[locale]} *` : title[locale]
  const body = isShown(value) ? renderValue(kind, value!, locale) : [help[locale], EMPTY_LINE]
  return [heading, '-'.repeat(heading.length), ...(note ? [note[locale]] : []), ...body]
}

/** "Not applicable" is shown as what it is, also where it leaves the part missing. */
const isShown = (value: PartValue | undefined): boolean => isFilled(value, 'unknown')

function renderValue(kind: PartKind, value: PartValue, locale: Locale): string[] {
  if (isAbsent(value)) return [say(locale, value.absent === 'asked-declined' ? 'declined' : 'notApplicable')]
  if (typeof value === 'string') return [value.trim()]
  return value
    .map((item) => {
      if (typeof item === 'string') return kind === 'dates' ? sayDay(item, locale) : item.trim()
      if ('name' in item) return sayPerson(item, locale)
      const by = item.by === undefined ? '' : ` (${say(locale, 'by', sayDay(item.by, locale))})`
      return `${item.who}: ${item.what}${by}`
    })
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
}

const sayPerson = ({ name, relation, phone }: Person, locale: Locale): string =>
  [name, relation, phone && say(locale, 'phone', phone)].filter(Boolean).join(', ')

const sayDays = (days: readonly string[], locale: Locale): string =>
  [...days]
    .sort()
    .map((day) => sayDay(day, locale))
    .join(', ')

const renderChecklist = ({ title, items }: Checklist, locale: Locale): string[] => [
  title[locale],
  '-'.repeat(title[locale].length),
  ...items.map((item) => `[ ] ${item.title[locale]}`),
]
