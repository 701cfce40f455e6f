import './kartlegging.css'
import { useRef } from 'react'
import { useKept } from '../case/kept'
import { DecisionBar } from '../decision/DecisionBar'
import { DecisionPanel } from '../decision/DecisionPanel'
import { LiveSummary } from '../decision/LiveSummary'
import { useLocale } from '../text/locale'
import { useMedia } from '../text/useMedia'
import type { ViewProps } from '../Workbench'
import { MattersToMe } from './MattersToMe'
import * as texts from './texts'
import { TopicNav } from './TopicNav'
import { TopicSteps } from './TopicSteps'
import { TopicQuestions } from './TopicQuestions'
import { firstTopic, topicHeading } from './topics'

/** The conversation, one topic at a time, and what it comes to beside it. */
export function DecisionAndQuestions({ one, decision, forlop, happened, go }: ViewProps) {
  const { locale, t } = useLocale()
  const [topic, setTopic] = useKept('topic', firstTopic)
  const heading = useRef<HTMLHeadingElement>(null)
  const beside = useMedia('(min-width: 60rem)')
  const moveTo = (next: string) => {
    setTopic(next)
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }
  return (
    <div className="kartlegging">
      <h1 className="visually-hidden">{t(texts.heading)}</h1>
      <TopicNav one={one} decision={decision} topic={topic} moveTo={moveTo} />
      <section className="panel topic" aria-labelledby="topic-heading">
        <h2 id="topic-heading" ref={heading} tabIndex={-1}>
          {topic === firstTopic ? t(texts.mattersToMe) : topicHeading(topic, locale)}
        </h2>
        {topic === firstTopic ? (
          <MattersToMe text={one.mattersToMe} happened={happened} />
        ) : (
          <TopicQuestions key={topic} topic={topic} one={one} decision={decision} happened={happened} />
        )}
        <TopicSteps topic={topic} moveTo={moveTo} onDone={() => go('tiltak')} />
      </section>
      {beside ? (
        <aside className="panel beside" aria-label={t(texts.suggestion)}>
          <DecisionPanel one={one} decision={decision} forlop={forlop} />
        </aside>
      ) : (
        <DecisionBar one={one} decision={decision} forlop={forlop} />
      )}
      <LiveSummary decision={decision} />
    </div>
  )
}
