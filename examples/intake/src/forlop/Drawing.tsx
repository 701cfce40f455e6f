import { Button } from '@digdir/designsystemet-react'
import { diagram, type PathwayId, type PathwayInstance } from 'forlop/pathways'
import { useEffect, useMemo, useState } from 'react'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import { placesOf, type Position } from './graph'
import { texts } from './texts'
import { pathwayTitle } from './words'

const sizes = [40, 60, 80, 100, 130, 160] as const

/** The machine as forlop draws it, with every event and condition. It is an image: the strict page runs no style of it. */
export function Drawing({ instance, position }: { readonly instance: PathwayInstance; readonly position: Position }) {
  const { t } = useLocale()
  return <Fold summary={t(texts.drawing)}>{() => <Picture instance={instance} position={position} />}</Fold>
}

function Picture({ instance, position }: { readonly instance: PathwayInstance; readonly position: Position }) {
  const { t, locale } = useLocale()
  const [size, setSize] = useState(3)
  const [address, setAddress] = useState('')
  const svg = useMemo(
    () => diagram(instance.pathway as PathwayId, { format: 'svg', instance, locale }),
    [instance, locale],
  )
  const width = Number(/width="(\d+)"/.exec(svg)?.[1] ?? 900)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  const places = placesOf(position)
    .map((place) => t(place))
    .join('; ')
  return (
    <>
      <p className="subtle">{t(texts.drawingNote)}</p>
      <div className="zoom" role="group" aria-label={t(texts.zoom)}>
        <Button variant="secondary" disabled={size === 0} onClick={() => setSize(size - 1)}>
          {t(texts.zoomOut)}
        </Button>
        <Button variant="secondary" disabled={size === sizes.length - 1} onClick={() => setSize(size + 1)}>
          {t(texts.zoomIn)}
        </Button>
        <span role="status">{t(texts.zoomed, { percent: sizes[size]! })}</span>
      </div>
      <div className="drawing" tabIndex={0} role="region" aria-label={t(texts.drawing)}>
        {address !== '' && (
          <img
            src={address}
            width={(width * sizes[size]!) / 100}
            alt={t(texts.drawingOf, { pathway: t(pathwayTitle(instance.pathway)), places })}
          />
        )}
      </div>
    </>
  )
}
