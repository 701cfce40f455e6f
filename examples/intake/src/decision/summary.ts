import type { Decision } from 'forlop'
import type { Text } from '../text/locale'
import * as texts from './texts'
import { or, sayList } from './words'

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

/** The decision in one line: levels, and how many things shall be done. */
export function saySummary(t: Say, { hovedforlop, mandatory }: Decision): string {
  const count = mandatory.filter(({ status }) => status === 'open').length
  return hovedforlop.possible.length === 0
    ? t(texts.barChildren, { count })
    : t(texts.bar, { levels: sayList(t, hovedforlop.possible, or), count })
}
