import type { Decision } from 'forlop'
import { useState } from 'react'
import type { Case } from '../case/case'
import { useLocale } from '../text/locale'
import { useMedia } from '../text/useMedia'
import { progressOf } from './relevant'
import * as texts from './texts'
import { firstTopic, topicHeading, topicsAndFirst } from './topics'

interface TopicNavProps {
  readonly one: Case
  readonly decision: Decision
  readonly topic: string
  readonly moveTo: (topic: string) => void
}

/** All topics and how far each has come. On a narrow screen it is one line until it is opened. */
export function TopicNav({ one, decision, topic, moveTo }: TopicNavProps) {
  const { locale, t } = useLocale()
  const wide = useMedia('(min-width: 80rem)')
  const [open, setOpen] = useState(false)
  const values = { number: topicsAndFirst.indexOf(topic) + 1, count: topicsAndFirst.length }
  return (
    <nav className="topics" aria-label={t(texts.topics)}>
      {!wide && (
        <button type="button" className="topics-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(texts.topicNumber, values)}
        </button>
      )}
      {(wide || open) && (
        <ol className="plain-list topic-list">
          {topicsAndFirst.map((id) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === topic ? 'true' : undefined}
                onClick={() => (setOpen(false), moveTo(id))}
              >
                <span>{id === firstTopic ? t(texts.mattersToMe) : topicHeading(id, locale)}</span>
                <TopicProgress one={one} decision={decision} topic={id} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

function TopicProgress({ one, decision, topic }: Omit<TopicNavProps, 'moveTo'>) {
  const { t } = useLocale()
  if (topic === firstTopic) {
    const written = one.mattersToMe.trim() !== ''
    return (
      <span className="topic-progress" data-all={written}>
        {t(written ? texts.written : texts.notWritten)}
      </span>
    )
  }
  const { answered, count } = progressOf(topic, one.kartlegging, decision)
  return (
    <span className="topic-progress" data-all={count > 0 && answered === count}>
      {count === 0 ? t(texts.nothingToAsk) : t(texts.progress, { answered, count })}
    </span>
  )
}
