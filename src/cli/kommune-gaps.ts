import { facts } from '../../rules/kartlegging/index.js'
import { inLocale } from '../explain/local-texts.js'
import type { Translator } from '../explain/translator.js'
import { lower, sayList, sayStatements } from '../explain/words.js'
import { strengths } from '../guideline/strength.js'
import type { KommuneGap, KommuneProfile, MissingFor } from '../kommune/index.js'
import { kommuneWords } from './kommune-words.js'

/** What a profile holds, and what of the guide it has no service for: by strength, one line each. */
export function gapLines(profile: KommuneProfile, gaps: readonly KommuneGap[], t: Translator): string[] {
  const { services, intermunicipal = [], partners = [], rules = [] } = profile
  const all = [...services, ...intermunicipal, ...partners]
  const made = all.filter(({ contact }) => contact?.placeholder === true).map(({ id }) => id)
  const head = { name: inLocale(profile.name, t), version: profile.version, services: all.length }
  return [
    say(t, 'fine', head),
    ...(rules.length === 0 ? [] : [say(t, 'rules', { rules: rules.map(({ id }) => id).join(', ') })]),
    ...(made.length === 0 ? [] : [say(t, 'placeholders', { services: made.join(', ') })]),
    ...(gaps.length === 0 ? [say(t, 'none', {})] : ['', say(t, 'gaps', { count: gaps.length })]),
    ...strengths.flatMap((strength) => {
      const own = gaps.filter((gap) => gap.strength === strength)
      return own.length === 0 ? [] : ['', `${t(`strength.${strength}`)} (${own.length})`, ...own.map(lineOf(t))]
    }),
  ]
}

const lineOf =
  (t: Translator) =>
  ({ for: id, action, statements, sources, missing }: KommuneGap): string => {
    const title = id === action ? t(`action.${id}`) : `${t(`action.${action}`)}: ${t(`option.${id}`)}`
    const grounds = statements.length > 0 ? sayStatements(statements) : sources.join(', ')
    return `  ${title} [${id}; ${grounds}]: ${whoLacks(t, missing).join('; ')}`
  }

/** Persons of whom the same is said, told together. */
function whoLacks(t: Translator, missing: readonly MissingFor[]): string[] {
  const told = new Map<string, Set<number>>()
  const perLevel = new Map<string, { readonly one: MissingFor; readonly areas: string[] }>()
  for (const one of missing) {
    const key = JSON.stringify([one.hovedforlop, one.ages, one.partly])
    const group = perLevel.get(key) ?? { one, areas: [] }
    group.areas.push(one.problemomrade)
    perLevel.set(key, group)
  }
  for (const { one, areas } of perLevel.values()) {
    const words = groupWords(t, one, areas).join(', ')
    told.set(words, (told.get(words) ?? new Set()).add(one.hovedforlop))
  }
  return [...told].map(([words, levels]) => `${say(t, 'level', { levels: sayList(t, [...levels]) })}, ${words}`)
}

const groupWords = (t: Translator, { ages, partly }: MissingFor, areas: readonly string[]): string[] => [
  ...(areas.length === Object.keys(facts.problemomrade.values).length
    ? []
    : areas.map((area) => lower(t(`value.problemomrade.${area}`)))),
  sayList(
    t,
    ages.map(({ from, to }) => say(t, to === facts.alder.max ? 'from' : 'between', { from, to })),
  ),
  ...(partly.length === 0 ? [] : [say(t, 'partly', { services: partly.join(', ') })]),
]

const say = (
  t: Translator,
  word: keyof typeof kommuneWords,
  values: { readonly [name: string]: string | number },
): string => inLocale(kommuneWords[word], t).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
