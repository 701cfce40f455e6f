import { Fieldset, Radio } from '@digdir/designsystemet-react'
import type { Level } from '../decision/content'
import { useLocale, type Text } from '../text/locale'
import { texts } from './texts'
import { pathwayTitle } from './words'

interface LevelChoiceProps {
  readonly name: string
  readonly levels: readonly Level[]
  readonly picked: Level | null
  readonly pick: (level: Level) => void
  /** What is to be said of a level, where anything is. */
  readonly about: (level: Level) => Text | undefined
}

/** One hovedforløp of those that are open. */
export function LevelChoice({ name, levels, picked, pick, about }: LevelChoiceProps) {
  const { t } = useLocale()
  return (
    <Fieldset>
      <Fieldset.Legend>{t(texts.levels)}</Fieldset.Legend>
      <Fieldset.Description>{t(texts.severalLevels)}</Fieldset.Description>
      {levels.map((level) => {
        const said = about(level)
        return (
          <Radio
            key={level}
            name={name}
            value={String(level)}
            label={t(pathwayTitle(`hovedforlop-${level}`))}
            description={said && t(said)}
            checked={picked === level}
            onChange={() => pick(level)}
          />
        )
      })}
    </Fieldset>
  )
}
