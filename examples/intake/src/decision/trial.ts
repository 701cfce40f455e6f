import type { Text } from '../text/locale'
import { factOf } from './content'
import { no, noneOfThese, yes } from './words'

export interface TrialAnswer {
  readonly key: string
  readonly text: string
  readonly answer: unknown
}

const including: Text = { nb: '{value}: med', nn: '{value}: med', en: '{value}: with' }
const without: Text = { nb: '{value}: uten', nn: '{value}: utan', en: '{value}: without' }

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

/** The answers worth trying instead of the one there is. Of a list: one value more, or one less. */
export function trialAnswers(t: Say, name: string, now: unknown): readonly TrialAnswer[] {
  const fact = factOf(name)
  switch (fact.kind) {
    case 'boolean':
      return [
        { key: 'true', text: t(yes), answer: true },
        { key: 'false', text: t(no), answer: false },
      ].filter(({ answer }) => answer !== now)
    case 'one-of':
      return Object.entries(fact.values)
        .filter(([value]) => value !== now)
        .map(([value, text]) => ({ key: value, text: t(text), answer: value }))
    case 'some-of': {
      const list = Array.isArray(now) ? (now as readonly string[]) : []
      const one = Object.entries(fact.values).map(([value, text]) =>
        list.includes(value)
          ? { key: value, text: t(without, { value: t(text) }), answer: list.filter((each) => each !== value) }
          : { key: value, text: t(including, { value: t(text) }), answer: [...list, value] },
      )
      return [{ key: 'none', text: t(noneOfThese), answer: [] }, ...one]
    }
    case 'whole-number':
      return []
  }
}
