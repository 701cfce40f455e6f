import type { Decision } from 'forlop'
import type { Text } from '../text/locale'
import * as texts from './texts'
import { or, sayList } from './words'

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

export interface Summary {
  readonly levels: string
  readonly duties: string
}

/** The decision in two short pieces: levels, and how many things shall be done. */
export function summaryOf(t: Say, { hovedforlop, mandatory, scope }: Decision): Summary {
  const none = scope === 'children-guide' ? texts.barChildren : texts.barNone
  return {
    levels:
      hovedforlop.possible.length === 0 ? t(none) : t(texts.bar, { levels: sayList(t, hovedforlop.possible, or) }),
    duties: t(texts.barCount, { count: mandatory.filter(({ status }) => status === 'open').length }),
  }
}
