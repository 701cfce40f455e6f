import './marks.css'
import type { DecisionAction } from 'forlop'
import { useLocale } from '../text/locale'
import { basisWord, strengthWord } from './words'

interface MarksProps {
  readonly strength: DecisionAction['strength']
  readonly basis: DecisionAction['basis']
}

/** How strongly, and on what ground: always in words, the colour only follows them. */
export function Marks({ strength, basis }: MarksProps) {
  const { t } = useLocale()
  return (
    <span className="marks">
      <span className="mark" data-strength={strength}>
        {t(strengthWord[strength]!)}
      </span>
      {basis !== 'guideline' && (
        <span className="mark" data-basis={basis}>
          {t(basisWord[basis]!)}
        </span>
      )}
    </span>
  )
}
