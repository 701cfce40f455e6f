import type { Decision, DecisionAction } from 'forlop'
import type { Text } from '../text/locale'
import * as texts from './texts'

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

const levels = [1, 2, 3] as const

export const levelId = (level: number): string => `hovedforlop-${level}`

/** What is departed from, in words: an action, or the level that was chosen instead. */
export function departureTitle(t: Say, action: (id: string) => Text, id: string): string {
  const level = levels.find((each) => levelId(each) === id)
  return level === undefined ? t(action(id)) : t(texts.otherLevel, { level })
}

/** What one can depart from: what holds, and the levels that are not settled on. */
export function departures({ actions, hovedforlop }: Decision): {
  readonly actions: readonly DecisionAction[]
  readonly levels: readonly number[]
} {
  return {
    actions: actions.filter(({ certainty }) => certainty !== 'possible'),
    levels: levels.filter((level) => !(hovedforlop.settled && hovedforlop.possible[0] === level)),
  }
}
