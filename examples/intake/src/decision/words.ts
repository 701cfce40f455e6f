import type { Text } from '../text/locale'
import { factOf } from './content'

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

export const strengthWord: { readonly [strength: string]: Text } = {
  shall: { nb: 'Skal', nn: 'Skal', en: 'Shall' },
  should: { nb: 'Bør', nn: 'Bør', en: 'Should' },
  may: { nb: 'Kan', nn: 'Kan', en: 'May' },
  advice: { nb: 'Råd', nn: 'Råd', en: 'Advice' },
}

export const basisWord: { readonly [basis: string]: Text } = {
  guideline: { nb: 'Veilederen', nn: 'Rettleiaren', en: 'The guide' },
  derived: {
    nb: 'Utledet, står ikke i veilederen',
    nn: 'Utleidd, står ikkje i rettleiaren',
    en: 'Derived, not in the guide',
  },
  law: { nb: 'Lov', nn: 'Lov', en: 'Law' },
  'national-advice': {
    nb: 'Nasjonalt råd, ikke veilederen',
    nn: 'Nasjonalt råd, ikkje rettleiaren',
    en: 'National advice, not the guide',
  },
  local: { nb: 'Lokal regel i kommunen', nn: 'Lokal regel i kommunen', en: 'Local rule of the municipality' },
}

export const absentWord: { readonly [reason: string]: Text } = {
  'asked-unknown': { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Does not know' },
  'not-asked': { nb: 'Ikke spurt', nn: 'Ikkje spurt', en: 'Not asked' },
  'asked-declined': { nb: 'Ønsker ikke å svare', nn: 'Ønskjer ikkje å svare', en: 'Prefers not to answer' },
  'not-applicable': { nb: 'Ikke aktuelt', nn: 'Ikkje aktuelt', en: 'Not applicable' },
}

export const yes: Text = { nb: 'Ja', nn: 'Ja', en: 'Yes' }
export const no: Text = { nb: 'Nei', nn: 'Nei', en: 'No' }
export const noneOfThese: Text = { nb: 'Ingen av disse', nn: 'Ingen av desse', en: 'None of these' }
const notAnswered: Text = { nb: 'ikke besvart', nn: 'ikkje svart på', en: 'not answered' }

/** An answer in words. What is unknown is never told as a no. */
export function sayAnswer(t: Say, name: string, answer: unknown): string {
  if (answer === undefined) return t(notAnswered)
  if (typeof answer === 'boolean') return t(answer ? yes : no)
  if (typeof answer === 'number') return String(answer)
  const fact = factOf(name)
  const say = (value: string) => ('values' in fact && fact.values[value] ? t(fact.values[value]) : value)
  if (typeof answer === 'string') return say(answer)
  if (Array.isArray(answer)) return answer.length === 0 ? t(noneOfThese) : (answer as string[]).map(say).join(', ')
  return t(absentWord[(answer as { absent: string }).absent] ?? notAnswered)
}

/** A label inside a list: without its question mark. */
export const sayFact = (t: Say, name: string): string => t(factOf(name).label).replace(/\?$/, '')

/** «1, 2 og 3» */
export function sayList(t: Say, items: readonly (string | number)[], word: Text = and): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${t(word)} ${items.at(-1)}`
}

const and: Text = { nb: 'og', nn: 'og', en: 'and' }
export const or: Text = { nb: 'eller', nn: 'eller', en: 'or' }
