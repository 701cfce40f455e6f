import type { KommuneProfile } from 'forlop/kommune'
import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Text } from '../text/locale'
import { actionTitle, ruleTitle } from './content'

interface Titles {
  readonly action: (id: string) => Text
  readonly rule: (id: string) => Text
  /** What a rule of the municipality is based on, in its words; undefined for rules of the guide. */
  readonly localSource: (rule: string) => Text | undefined
}

const TitlesContext = createContext<Titles>({ action: actionTitle, rule: ruleTitle, localSource: () => undefined })

interface TitlesProviderProps {
  readonly kommune: KommuneProfile | null
  readonly children: ReactNode
}

/** The titles of actions and rules: those of the guide, and those that the municipality has added. */
export function TitlesProvider({ kommune, children }: TitlesProviderProps) {
  const titles = useMemo(() => titlesOf(kommune), [kommune])
  return <TitlesContext value={titles}>{children}</TitlesContext>
}

function titlesOf(kommune: KommuneProfile | null): Titles {
  const actions = new Map(kommune?.actions?.map(({ id, title }) => [id, title]))
  const rules = new Map(kommune?.rules?.map((rule) => [`lokal/${kommune.id}/${rule.id}`, rule]))
  return {
    action: (id) => actions.get(id) ?? actionTitle(id),
    rule: (id) => rules.get(id)?.then.option ?? rules.get(id)?.title ?? ruleTitle(id),
    localSource: (id) => rules.get(id)?.source,
  }
}

export const useTitles = (): Titles => use(TitlesContext)
