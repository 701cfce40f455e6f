import { useState } from 'react'
import { useLocale } from '../text/locale'
import { useMedia } from '../text/useMedia'
import { inside, isCurrent, type Position } from './graph'
import { texts } from './texts'

/** The whole pathway at a glance: what goes on side by side as boxes, the steps of each in order, the person's own marked. */
export function PositionMap({ position }: { readonly position: Position }) {
  const { t } = useLocale()
  const isNarrow = useMedia('(max-width: 40rem)')
  const [all, setAll] = useState(false)
  const [whole] = position.nodes
  return (
    <>
      <div className="map" data-kind={whole!.type} data-compact={(isNarrow && !all) || undefined}>
        <Parts position={position} path={whole!.path} />
      </div>
      {isNarrow && (
        <button type="button" className="quiet-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(texts.allSteps)}
        </button>
      )}
    </>
  )
}

interface PartProps {
  readonly position: Position
  readonly path: string
}

/** Steps that follow each other are drawn as one row; what has steps of its own is a box with a heading. */
function Parts({ position, path }: PartProps) {
  const { t } = useLocale()
  const parts = inside(position, path)
  const steps = parts.filter(({ type }) => type === 'atomic' || type === 'final')
  return (
    <>
      {parts
        .filter((part) => !steps.includes(part))
        .map((part) => (
          <section
            key={part.path}
            className="map-part"
            data-kind={part.type}
            data-holds={isCurrent(position, part.path) || undefined}
          >
            <p className="map-title">{t(part.title)}</p>
            <Parts position={position} path={part.path} />
          </section>
        ))}
      {steps.length > 0 && (
        <ol className="map-steps">
          {steps.map((step, place) => {
            const before = steps[place - 1]
            const follows =
              before !== undefined && position.edges.some(({ from, to }) => from === before.path && to === step.path)
            const here = isCurrent(position, step.path)
            return (
              <li
                key={step.path}
                className="map-step"
                data-follows={follows || undefined}
                aria-current={here ? 'step' : undefined}
              >
                {t(step.title)}
                {here && <strong className="map-here">{t(texts.here)}</strong>}
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}
