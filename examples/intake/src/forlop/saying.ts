import type { Decision } from 'forlop'
import type { PathwayInstance } from 'forlop/pathways'
import { useMemo } from 'react'
import type { Case, Locale } from '../case/case'
import { useTitles } from '../decision/titles'
import { useLocale, type Text } from '../text/locale'
import { measureTitle } from '../tiltak/measureTitle'

/** What it takes to tell of a pathway in the language of the page: also of what the municipality has added. */
export interface Saying {
  readonly t: (text: Text, values?: Readonly<Record<string, string | number>>) => string
  readonly locale: Locale
  readonly action: (id: string) => string
  /** A measure: as it is called in the language of the page where that is known, else as it was agreed. */
  readonly measure: (instance: PathwayInstance, id: string) => string
}

export function useSaying(one: Case, decision: Decision): Saying {
  const { t, locale } = useLocale()
  const titles = useTitles()
  return useMemo(
    () => ({
      t,
      locale,
      action: (id) => t(titles.action(id)),
      measure: ({ context }, id) => {
        const chosen = one.measures.find((measure) => measure.id === id)
        return chosen === undefined ? (context.measures[id]?.title ?? id) : measureTitle(t, chosen, decision)
      },
    }),
    [one.measures, decision, titles, locale],
  )
}
