import type { Cited } from 'forlop'
import { useLocale } from '../text/locale'
import { sourceOf } from './content'
import * as texts from './texts'

/** Statutes and other national products, with a link where the source has one. */
export function Sources({ cited }: { readonly cited: readonly Cited[] }) {
  const { t } = useLocale()
  if (cited.length === 0) return null
  return (
    <dl className="because">
      <dt>{t(texts.sources)}</dt>
      {cited.map((one) => (
        <dd key={one.source}>
          <Source cited={one} />
        </dd>
      ))}
    </dl>
  )
}

function Source({ cited }: { readonly cited: Cited }) {
  const { t } = useLocale()
  const source = sourceOf(cited.source)
  if (source === undefined) return cited.source
  const name =
    source.kind === 'statute'
      ? `${t(source.name)} ${cited.section ?? ''}`.trim()
      : `«${t(source.title)}» (${source.publisher})`
  const url = 'url' in source ? source.url : undefined
  return (
    <>
      {url === undefined ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
          <span className="visually-hidden"> {t(texts.newTab)}</span>
        </a>
      )}
      {`: ${t(source.subject)}`}
      {cited.validity === 'unverified' && <em> ({t(texts.unverified)})</em>}
    </>
  )
}
