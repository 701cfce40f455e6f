import { Button } from '@digdir/designsystemet-react'
import { useLocale } from '../text/locale'
import * as texts from './texts'
import { topicsAndFirst } from './topics'

interface TopicStepsProps {
  readonly topic: string
  readonly moveTo: (topic: string) => void
  readonly onDone: () => void
}

export function TopicSteps({ topic, moveTo, onDone }: TopicStepsProps) {
  const { t } = useLocale()
  const at = topicsAndFirst.indexOf(topic)
  const previous = topicsAndFirst[at - 1]
  const next = topicsAndFirst[at + 1]
  return (
    <div className="topic-steps">
      {next === undefined ? (
        <Button onClick={onDone}>{t(texts.toMeasures)}</Button>
      ) : (
        <Button onClick={() => moveTo(next)}>{t(texts.next)}</Button>
      )}
      {previous !== undefined && (
        <Button variant="tertiary" onClick={() => moveTo(previous)}>
          {t(texts.previous)}
        </Button>
      )}
    </div>
  )
}
