import type { Decision } from 'forlop'
import { or, sayList } from '../decision/words'
import { useLocale, type Text } from '../text/locale'
import { texts } from './texts'

interface LevelsInWordsProps {
  readonly decision: Decision
  readonly text: Text
  readonly current?: string
}

/** A text with the levels of the decision and the number of its duties in their places. */
export function LevelsInWords({ decision, text, current = '' }: LevelsInWordsProps) {
  const { t } = useLocale()
  const { possible } = decision.hovedforlop
  const levels = possible.length === 0 ? t(texts.noLevel) : t(texts.level, { level: sayList(t, [...possible], or) })
  return <>{t(text, { levels, current, count: decision.mandatory.length })}</>
}
